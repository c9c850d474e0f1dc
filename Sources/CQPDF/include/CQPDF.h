// qpdf for Swift: a PDF file is read from one C stream, changed object by object, and written to another. No exceptions.
//
// A function that can fail returns false or NULL and puts a message into `error`; it was made with malloc: free it.
// Values are in PDF's own syntax: "<< /Marked true >>", "(uk)". Handles are not synchronised: one thread at a time.
#ifndef PHRASEBOOK_CQPDF_H
#define PHRASEBOOK_CQPDF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct pdf_document pdf_document;

// Reads all that has been written to a file, which must not change until the document is closed.
pdf_document *pdf_open(FILE *file, char **error);
void pdf_close(pdf_document *document);
// The same bytes for the same document, whenever and wherever; the stream stays open.
bool pdf_write(pdf_document *document, FILE *file, char **error);

int32_t pdf_page_count(const pdf_document *document);
bool pdf_set_page(pdf_document *document, int32_t page, const char *key, const char *value, char **error);
bool pdf_set_catalog(pdf_document *document, const char *key, const char *value, char **error);
// Adds XMP, which is written uncompressed, so that it is found without a PDF reader.
bool pdf_set_metadata(pdf_document *document, const char *packet, char **error);
// Says what the colours mean: an ICC profile of three channels, and its name.
bool pdf_set_output_intent(pdf_document *document, const uint8_t *profile, size_t size, const char *name, char **error);

// The elements of the structure tree, each before those below it, the document's own first.
int32_t pdf_element_count(const pdf_document *document);
bool pdf_set_element(pdf_document *document, int32_t element, const char *key, const char *value, char **error);

// Marks all drawing that belongs to no element as an artifact (ISO 32000-1, 14.8.2.2).
bool pdf_mark_artifacts(pdf_document *document, char **error);
// What Cairo leaves out: that the glyphs of an embedded TrueType font are numbered as its characters are (ISO 32000-1, table
// 117), and that bookmarks can be seen (table 152).
bool pdf_mend(pdf_document *document, char **error);
// Takes the transparency groups from pages on which nothing shines through; false also where something does, without an
// error.
bool pdf_flatten(pdf_document *document, char **error);

#ifdef __cplusplus
}
#endif

#endif
