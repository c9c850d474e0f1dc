#include <memory>
#include <unicode/locid.h>
#include <unicode/numberformatter.h>
#include <unicode/numsys.h>
#include <unicode/rbnf.h>
#include <unicode/uloc.h>
#include <unicode/ulocdata.h>
#include <unicode/ures.h>
#include <unicode/uversion.h>

#include "text.h"

using icu::UnicodeString;

const char *icu_status_name(icu_status status) { return u_errorName(static_cast<UErrorCode>(status)); }

const char *icu_library_version(void) { return U_ICU_VERSION; }

char *icu_canonical_tag(const char *tag) {
  UErrorCode error = U_ZERO_ERROR;
  icu::Locale locale = icu::Locale::forLanguageTag(tag, error);
  if (U_FAILURE(error) || *locale.getLanguage() == '\0') return nullptr;
  locale.canonicalize(error);
  auto canonical = locale.toLanguageTag<std::string>(error);
  return U_SUCCESS(error) ? phrasebook::copy(canonical) : nullptr;
}

char *icu_shortest_tag(const char *tag) {
  UErrorCode error = U_ZERO_ERROR;
  icu::Locale locale = phrasebook::locale(tag);
  locale.minimizeSubtags(error);
  auto shortest = locale.toLanguageTag<std::string>(error);
  return U_SUCCESS(error) ? phrasebook::copy(shortest) : nullptr;
}

char *icu_fullest_tag(const char *tag) {
  UErrorCode error = U_ZERO_ERROR;
  icu::Locale locale = phrasebook::locale(tag);
  locale.addLikelySubtags(error);
  auto fullest = locale.toLanguageTag<std::string>(error);
  return U_SUCCESS(error) ? phrasebook::copy(fullest) : nullptr;
}

bool icu_is_right_to_left(const char *locale) { return phrasebook::locale(locale).isRightToLeft(); }

char *icu_digits(const char *numbering_system) {
  UErrorCode error = U_ZERO_ERROR;
  std::unique_ptr<icu::NumberingSystem> system(
      icu::NumberingSystem::createInstanceByName(numbering_system, error));
  if (U_FAILURE(error) || system == nullptr || system->isAlgorithmic()) return nullptr;
  return phrasebook::copy(system->getDescription());
}

char *icu_display_name(const char *locale, const char *in_locale) {
  UnicodeString name;
  phrasebook::locale(locale).getDisplayName(phrasebook::locale(in_locale), name);
  return phrasebook::copy(name);
}

bool icu_has_locale(const char *locale) {
  const std::string name = phrasebook::locale(locale).getName();
  for (int32_t index = 0; index < uloc_countAvailable(); index++) {
    if (name == uloc_getAvailable(index)) return true;
  }
  return false;
}

bool icu_is_language(const char *code) {
  // ICU's own copy of CLDR's validity data, in which "aca~d" stands for aca, acb, acc and acd.
  UErrorCode error = U_ZERO_ERROR;
  icu::LocalUResourceBundlePointer root(ures_openDirect(nullptr, "supplementalData", &error));
  icu::LocalUResourceBundlePointer validity(ures_getByKey(root.getAlias(), "idValidity", nullptr, &error));
  icu::LocalUResourceBundlePointer languages(ures_getByKey(validity.getAlias(), "language", nullptr, &error));
  icu::LocalUResourceBundlePointer regular(ures_getByKey(languages.getAlias(), "regular", nullptr, &error));
  const std::string wanted(code);
  while (U_SUCCESS(error) && ures_hasNext(regular.getAlias())) {
    int32_t length = 0;
    const char *key = nullptr;
    const UChar *text = ures_getNextString(regular.getAlias(), &length, &key, &error);
    if (U_FAILURE(error)) break;
    std::string range;
    UnicodeString(text, length).toUTF8String(range);
    const size_t tilde = range.find('~');
    const std::string first = range.substr(0, tilde);
    if (wanted == first) return true;
    if (tilde == std::string::npos || wanted.size() != first.size() || tilde + 1 >= range.size()) continue;
    if (wanted.compare(0, wanted.size() - 1, first, 0, first.size() - 1) == 0 && wanted.back() > first.back() &&
        wanted.back() <= range[tilde + 1])
      return true;
  }
  return false;
}

char *icu_languages(void) {
  std::string joined;
  for (const char *const *language = uloc_getISOLanguages(); *language != nullptr; language++) {
    if (!joined.empty()) joined += ' ';
    joined += *language;
  }
  return phrasebook::copy(joined);
}

char *icu_numbering_system(const char *locale, icu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  std::unique_ptr<icu::NumberingSystem> system(
      icu::NumberingSystem::createInstance(phrasebook::locale(locale), error));
  *status = error;
  return U_SUCCESS(error) ? phrasebook::copy(std::string(system->getName())) : nullptr;
}

char *icu_quotation_marks(const char *locale, icu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  icu::LocalULocaleDataPointer data(ulocdata_open(phrasebook::locale(locale).getName(), &error));
  std::string joined;
  for (auto type : {ULOCDATA_QUOTATION_START, ULOCDATA_QUOTATION_END, ULOCDATA_ALT_QUOTATION_START,
                    ULOCDATA_ALT_QUOTATION_END}) {
    UChar mark[16];
    UErrorCode own = U_ZERO_ERROR;
    int32_t length = U_SUCCESS(error) ? ulocdata_getDelimiter(data.getAlias(), type, mark, 16, &own) : 0;
    if (U_FAILURE(own)) error = own;
    if (U_FAILURE(error)) break;
    if (type != ULOCDATA_QUOTATION_START) joined += '\n';
    UnicodeString(mark, length).toUTF8String(joined);
  }
  *status = error;
  return U_SUCCESS(error) ? phrasebook::copy(joined) : nullptr;
}

char *icu_grammatical_features(const char *locale, const char *feature) {
  // ICU's own copy of CLDR's grammaticalFeatures.xml; ICU itself reads it for the names of units.
  UErrorCode error = U_ZERO_ERROR;
  icu::LocalUResourceBundlePointer root(ures_openDirect(nullptr, "grammaticalFeatures", &error));
  icu::LocalUResourceBundlePointer data(ures_getByKey(root.getAlias(), "grammaticalData", nullptr, &error));
  icu::LocalUResourceBundlePointer all(ures_getByKey(data.getAlias(), "features", nullptr, &error));
  icu::LocalUResourceBundlePointer language(
      ures_getByKey(all.getAlias(), phrasebook::locale(locale).getLanguage(), nullptr, &error));
  icu::LocalUResourceBundlePointer nouns(ures_getByKey(language.getAlias(), "nominal", nullptr, &error));
  if (U_FAILURE(error)) return nullptr;
  icu::LocalUResourceBundlePointer scopes(ures_getByKey(nouns.getAlias(), feature, nullptr, &error));
  icu::LocalUResourceBundlePointer values(ures_getByKey(scopes.getAlias(), "_", nullptr, &error));
  std::string joined;
  while (U_SUCCESS(error) && ures_hasNext(values.getAlias())) {
    int32_t length = 0;
    const char *key = nullptr;
    const UChar *value = ures_getNextString(values.getAlias(), &length, &key, &error);
    if (U_FAILURE(error)) break;
    if (!joined.empty()) joined += ' ';
    UnicodeString(value, length).toUTF8String(joined);
  }
  return phrasebook::copy(joined);
}

char *icu_format_money(const char *locale, const char *amount, const char *currency, icu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  icu::CurrencyUnit unit(UnicodeString::fromUTF8(currency).getTerminatedBuffer(), error);
  auto number = icu::number::NumberFormatter::withLocale(phrasebook::locale(locale))
                    .unit(unit)
                    .formatDecimal(amount, error);
  UnicodeString text = number.toString(error);
  *status = error;
  return U_SUCCESS(error) ? phrasebook::copy(text) : nullptr;
}

icu_status icu_check_number_skeleton(const char *skeleton, int32_t *error_offset) {
  UErrorCode error = U_ZERO_ERROR;
  UParseError place;
  // A skeleton is checked in full only when a number is formatted with it.
  icu::number::NumberFormatter::forSkeleton(UnicodeString::fromUTF8(skeleton), place, error)
      .locale(icu::Locale::getRoot())
      .formatInt(1, error);
  *error_offset = U_FAILURE(error) && place.offset > 0 ? place.offset : 0;
  return error;
}

char *icu_rule_sets(const char *locale, char kind, icu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  auto tag = kind == 'o' ? icu::URBNF_ORDINAL : kind == 'd' ? icu::URBNF_DURATION : icu::URBNF_SPELLOUT;
  icu::RuleBasedNumberFormat format(tag, phrasebook::locale(locale), error);
  *status = error;
  if (U_FAILURE(error)) return nullptr;
  std::string joined;
  for (int32_t index = 0; index < format.getNumberOfRuleSetNames(); index++) {
    std::string name;
    format.getRuleSetName(index).toUTF8String(name);
    if (!joined.empty()) joined += ' ';
    joined += name;
  }
  return phrasebook::copy(joined);
}
