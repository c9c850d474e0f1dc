#include "document.h"

#include <cerrno>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <sys/mman.h>
#include <sys/stat.h>
#include <system_error>

using phrasebook::guarded;

namespace phrasebook {

Mapping::Mapping(FILE *file) {
  struct stat status;
  if (fflush(file) != 0 || fstat(fileno(file), &status) != 0) {
    throw std::system_error(errno, std::generic_category());
  }
  length = static_cast<size_t>(status.st_size);
  address = mmap(nullptr, length, PROT_READ, MAP_PRIVATE, fileno(file), 0);
  if (address == MAP_FAILED) throw std::system_error(errno, std::generic_category());
}

Mapping::~Mapping() { munmap(address, length); }

}  // namespace phrasebook

namespace {

// Elements, each before its children. A child that is a number or a dictionary of its own is content, not an element.
void collect(QPDFObjectHandle element, std::vector<QPDFObjectHandle> &elements) {
  if (!element.isDictionary() || !element.hasKey("/S")) return;
  elements.push_back(element);
  QPDFObjectHandle children = element.getKey("/K");
  if (children.isArray()) {
    for (auto child : children.aitems()) collect(child, elements);
  } else {
    collect(children, elements);
  }
}

void set(QPDF &file, QPDFObjectHandle object, const char *key, const char *value) {
  object.replaceKey(key, QPDFObjectHandle::parse(&file, value));
}

QPDFObjectHandle stream(QPDF &file, const std::string &bytes) {
  return file.makeIndirectObject(QPDFObjectHandle::newStream(&file, bytes));
}

}  // namespace

pdf_document *pdf_open(FILE *file, char **error) {
  auto document = std::make_unique<pdf_document>();
  bool opened = guarded(error, [&] {
    document->file.setSuppressWarnings(true);
    document->bytes = std::make_unique<phrasebook::Mapping>(file);
    document->file.processMemoryFile("cards", document->bytes->start(), document->bytes->size());
    document->pages = QPDFPageDocumentHelper(document->file).getAllPages();
    QPDFObjectHandle tree = document->file.getRoot().getKey("/StructTreeRoot");
    if (!tree.isDictionary()) return;
    QPDFObjectHandle children = tree.getKey("/K");
    if (children.isArray()) {
      for (auto child : children.aitems()) collect(child, document->elements);
    } else {
      collect(children, document->elements);
    }
  });
  return opened ? document.release() : nullptr;
}

void pdf_close(pdf_document *document) { delete document; }

bool pdf_write(pdf_document *document, FILE *file, char **error) {
  return guarded(error, [&] {
    QPDFWriter writer(document->file, "cards", file, false);
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    // PDF/A wants a line end there.
    writer.setNewlineBeforeEndstream(true);
    writer.write();
  });
}

int32_t pdf_page_count(const pdf_document *document) { return static_cast<int32_t>(document->pages.size()); }

bool pdf_set_page(pdf_document *document, int32_t page, const char *key, const char *value, char **error) {
  return guarded(error, [&] { set(document->file, document->pages.at(page).getObjectHandle(), key, value); });
}

bool pdf_set_catalog(pdf_document *document, const char *key, const char *value, char **error) {
  return guarded(error, [&] { set(document->file, document->file.getRoot(), key, value); });
}

bool pdf_set_metadata(pdf_document *document, const char *packet, char **error) {
  return guarded(error, [&] {
    QPDFObjectHandle metadata = stream(document->file, packet);
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    document->file.getRoot().replaceKey("/Metadata", metadata);
  });
}

bool pdf_set_output_intent(pdf_document *document, const uint8_t *profile, size_t size, const char *name,
                           char **error) {
  return guarded(error, [&] {
    QPDFObjectHandle colours =
        stream(document->file, std::string(reinterpret_cast<const char *>(profile), size));
    colours.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(3));
    QPDFObjectHandle intent = QPDFObjectHandle::parse("<< /Type /OutputIntent /S /GTS_PDFA1 >>");
    intent.replaceKey("/OutputConditionIdentifier", QPDFObjectHandle::newUnicodeString(name));
    intent.replaceKey("/Info", QPDFObjectHandle::newUnicodeString(name));
    intent.replaceKey("/DestOutputProfile", colours);
    document->file.getRoot().replaceKey("/OutputIntents", QPDFObjectHandle::newArray({intent}));
  });
}

int32_t pdf_element_count(const pdf_document *document) {
  return static_cast<int32_t>(document->elements.size());
}

bool pdf_set_element(pdf_document *document, int32_t element, const char *key, const char *value, char **error) {
  return guarded(error, [&] { set(document->file, document->elements.at(element), key, value); });
}

bool pdf_mend(pdf_document *document, char **error) {
  return guarded(error, [&] {
    for (auto &page : document->pages) {
      for (auto &entry : page.getAttribute("/Resources", false).getKey("/Font").ditems()) {
        QPDFObjectHandle descendants = entry.second.getKey("/DescendantFonts");
        if (!descendants.isArray()) continue;
        for (auto font : descendants.aitems()) {
          if (font.getKey("/Subtype").isNameAndEquals("/CIDFontType2") && !font.hasKey("/CIDToGIDMap")) {
            font.replaceKey("/CIDToGIDMap", QPDFObjectHandle::newName("/Identity"));
          }
        }
      }
    }
    QPDFObjectHandle bookmarks = document->file.getRoot().getKey("/Outlines");
    if (bookmarks.isDictionary() && bookmarks.getKey("/Count").isInteger()) {
      long long count = bookmarks.getKey("/Count").getIntValue();
      if (count < 0) bookmarks.replaceKey("/Count", QPDFObjectHandle::newInteger(-count));
    }
  });
}

namespace {

bool isTransparent(QPDFObjectHandle state) {
  for (const char *key : {"/ca", "/CA"}) {
    QPDFObjectHandle value = state.getKey(key);
    if (value.isNumber() && value.getNumericValue() < 1) return true;
  }
  QPDFObjectHandle mode = state.getKey("/BM");
  QPDFObjectHandle mask = state.getKey("/SMask");
  return (!mode.isNull() && !mode.isNameAndEquals("/Normal")) || (!mask.isNull() && !mask.isNameAndEquals("/None"));
}

}  // namespace

bool pdf_flatten(pdf_document *document, char **error) {
  bool isOpaque = true;
  bool done = guarded(error, [&] {
    for (auto &page : document->pages) {
      QPDFObjectHandle resources = page.getAttribute("/Resources", false);
      for (auto &entry : resources.getKey("/ExtGState").ditems()) {
        isOpaque = isOpaque && !isTransparent(entry.second);
      }
      // Forms and images could hide more of it: Cairo makes them only where drawing is not plain.
      isOpaque = isOpaque && resources.getKey("/XObject").getDictAsMap().empty();
    }
    if (!isOpaque) return;
    for (auto &page : document->pages) page.getObjectHandle().removeKey("/Group");
  });
  return done && isOpaque;
}
