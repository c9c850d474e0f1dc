// ICU for Swift: stable names (ICU's own carry its version), UTF-8 in and out, no exceptions.
//
// A text that a function returns was made with malloc; free it. A status is ICU's UErrorCode: above zero is a
// failure, and icu_status_name says which. Handles are not synchronised: use each on one thread at a time.
#ifndef PHRASEBOOK_CICU_H
#define PHRASEBOOK_CICU_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef int32_t icu_status;

const char *icu_status_name(icu_status status);
// ICU's version: "72.1".
const char *icu_library_version(void);

// Messages: icu::MessageFormat with named arguments.

typedef struct icu_message icu_message;

typedef enum { ICU_ARGUMENT_TEXT, ICU_ARGUMENT_NUMBER, ICU_ARGUMENT_DATE } icu_argument_kind;

typedef struct {
  const char *name;
  icu_argument_kind kind;
  // A text; a decimal number such as "1.5"; unused for a date.
  const char *text;
  // A date in milliseconds since 1970-01-01 UTC.
  double date;
} icu_argument;

// Opens a message. Dates are read and written in UTC.
icu_message *icu_message_open(const char *locale, const char *pattern, icu_status *status);
void icu_message_close(icu_message *message);
char *icu_message_format(const icu_message *message, const icu_argument *arguments, int32_t count,
                         icu_status *status);

// Plural rules: icu::PluralRules.

typedef struct icu_plural_rules icu_plural_rules;

icu_plural_rules *icu_plural_rules_open(const char *locale, bool ordinal, icu_status *status);
// Rules given in CLDR's syntax: "one: n = 1; few: n = 2..4". ICU accepts some that end too early: check them first.
icu_plural_rules *icu_plural_rules_create(const char *description, icu_status *status);
void icu_plural_rules_close(icu_plural_rules *rules);
// The category of a number, as a keyword.
char *icu_plural_rules_select(const icu_plural_rules *rules, double number, icu_status *status);
// For each of `count` whole numbers from `first` on, the place of its category among zero, one, two, few, many, other.
void icu_plural_rules_categories(const icu_plural_rules *rules, int32_t first, int32_t count, uint8_t *categories);
// All categories, separated by blanks.
char *icu_plural_rules_keywords(const icu_plural_rules *rules, icu_status *status);
// Up to 64 whole numbers of a category, separated by blanks.
char *icu_plural_rules_samples(const icu_plural_rules *rules, const char *keyword, icu_status *status);
// Whether ICU has plural rules for a locale's language, and does not silently fall to `other`.
bool icu_has_plural_rules(const char *locale);
// CLDR's rules for the cardinal numbers of a language, as text in its own syntax: "one: i = 1 and v = 0; few: …";
// NULL where it has none.
char *icu_plural_rules_text(const char *locale);

// Locales.

// The canonical BCP 47 tag for one that may not be; NULL where it is no tag at all.
char *icu_canonical_tag(const char *tag);
// The shortest tag that means the same where likely subtags fill it in: "sk" for "sk-SK".
char *icu_shortest_tag(const char *tag);
// The tag with its likely script and region: "sk-Latn-SK" for "sk".
char *icu_fullest_tag(const char *tag);
bool icu_is_right_to_left(const char *locale);
// What a locale is called in the language of another, or of its own; a language without a name gets its code.
char *icu_display_name(const char *locale, const char *in_locale);
// Whether ICU has data for a locale itself; for its language and script, a tag without a region asks.
bool icu_has_locale(const char *locale);
// Whether a code is that of a language: ISO 639 has far more of them than CLDR has names for.
bool icu_is_language(const char *code);
// The codes of all languages that ICU has a code for, separated by blanks.
char *icu_languages(void);
// The numbering system that a locale writes numbers with by default.
char *icu_numbering_system(const char *locale, icu_status *status);
// Outer opening, outer closing, inner opening, inner closing quotation mark, separated by line ends.
char *icu_quotation_marks(const char *locale, icu_status *status);
// The cases ("case") or genders ("gender") of a language's nouns, separated by blanks; empty where it has none, NULL where
// CLDR does not say.
char *icu_grammatical_features(const char *locale, const char *feature);
// The ten digits of a numbering system, in order; NULL where there is none of that name.
char *icu_digits(const char *numbering_system);

// Formats.

// An amount of money in a locale's own way; `amount` is a decimal number.
char *icu_format_money(const char *locale, const char *amount, const char *currency, icu_status *status);
// Whether a number skeleton (without its "::") is one that ICU knows.
icu_status icu_check_number_skeleton(const char *skeleton, int32_t *error_offset);
// The public rule sets of a locale's rule-based number format ('s'pellout, 'o'rdinal, 'd'uration), separated
// by blanks.
char *icu_rule_sets(const char *locale, char kind, icu_status *status);

// Text.

// Lower case, without diacritics, and with letters such as ł that have no decomposition written as their base
// letter.
typedef struct icu_folding icu_folding;
icu_folding *icu_folding_open(icu_status *status);
void icu_folding_close(icu_folding *folding);
char *icu_folding_apply(const icu_folding *folding, const char *text, icu_status *status);

// Transforms: icu::Transliterator.
typedef struct icu_transform icu_transform;
// Opens one of ICU's own by its id: "Georgian-Latin".
icu_transform *icu_transform_open(const char *id, icu_status *status);
// Opens rules; where they are wrong, the line (from 1, or 0) and the offset in it tell where.
icu_transform *icu_transform_open_rules(const char *rules, int32_t *line, int32_t *offset, icu_status *status);
void icu_transform_close(icu_transform *transform);
char *icu_transform_apply(const icu_transform *transform, const char *text);

// Whole numbers in words, by a rule set that icu_rule_sets gives: icu::RuleBasedNumberFormat.
typedef struct icu_speller icu_speller;
icu_speller *icu_speller_open(const char *locale, icu_status *status);
void icu_speller_close(icu_speller *speller);
char *icu_speller_spell(const icu_speller *speller, const char *rule_set, int32_t number, icu_status *status);

// What a text looks like to the eye, as letters of which each stands for all that look like it (UTS #39, "skeleton").
typedef struct icu_likeness icu_likeness;
icu_likeness *icu_likeness_open(icu_status *status);
void icu_likeness_close(icu_likeness *likeness);
char *icu_likeness_skeleton(const icu_likeness *likeness, const char *text, icu_status *status);

// Word boundaries: offsets in UTF-8 bytes of the start and the end of each word that has a letter or a digit.
typedef struct icu_words icu_words;
icu_words *icu_words_open(const char *locale, icu_status *status);
void icu_words_close(icu_words *words);
// Writes up to `capacity` numbers, two for each word, and returns how many there are.
int32_t icu_words_find(icu_words *words, const char *text, int32_t *offsets, int32_t capacity,
                       icu_status *status);

// The order of a locale's alphabet, and the letters that an index is divided by. Not synchronised.
typedef struct icu_alphabet icu_alphabet;
icu_alphabet *icu_alphabet_open(const char *locale, icu_status *status);
void icu_alphabet_close(icu_alphabet *alphabet);
// The number of the letter that a text stands under; letters are numbered in the alphabet's order.
int32_t icu_alphabet_bucket(const icu_alphabet *alphabet, const char *text, icu_status *status);
// The letter of a number, to be freed; NULL where there is none.
char *icu_alphabet_label(const icu_alphabet *alphabet, int32_t bucket);
// Below, at or above zero where the left text stands before the right one, with it or behind it.
int32_t icu_alphabet_compare(const icu_alphabet *alphabet, const char *left, const char *right, icu_status *status);

#ifdef __cplusplus
}
#endif

#endif
