#include <memory>
#include <unicode/plurrule.h>
#include <unicode/ures.h>

#include "text.h"

using icu::UnicodeString;

struct icu_plural_rules {
  std::unique_ptr<icu::PluralRules> rules;
};

icu_plural_rules *icu_plural_rules_open(const char *locale, bool ordinal, icu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  std::unique_ptr<icu::PluralRules> rules(icu::PluralRules::forLocale(
      phrasebook::locale(locale), ordinal ? UPLURAL_TYPE_ORDINAL : UPLURAL_TYPE_CARDINAL, error));
  *status = error;
  return U_SUCCESS(error) ? new icu_plural_rules{std::move(rules)} : nullptr;
}

icu_plural_rules *icu_plural_rules_create(const char *description, icu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  std::unique_ptr<icu::PluralRules> rules(
      icu::PluralRules::createRules(UnicodeString::fromUTF8(description), error));
  *status = error;
  return U_SUCCESS(error) && rules != nullptr ? new icu_plural_rules{std::move(rules)} : nullptr;
}

void icu_plural_rules_close(icu_plural_rules *rules) { delete rules; }

char *icu_plural_rules_select(const icu_plural_rules *rules, double number, icu_status *status) {
  *status = U_ZERO_ERROR;
  return phrasebook::copy(rules->rules->select(number));
}

void icu_plural_rules_categories(const icu_plural_rules *rules, int32_t first, int32_t count, uint8_t *categories) {
  static const UnicodeString names[] = {u"zero", u"one", u"two", u"few", u"many"};
  for (int32_t index = 0; index < count; index++) {
    UnicodeString category = rules->rules->select(first + index);
    uint8_t place = 0;
    while (place < 5 && category != names[place]) place++;
    categories[index] = place;
  }
}

char *icu_plural_rules_keywords(const icu_plural_rules *rules, icu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  std::unique_ptr<icu::StringEnumeration> keywords(rules->rules->getKeywords(error));
  std::string joined;
  while (U_SUCCESS(error)) {
    const char *keyword = keywords->next(nullptr, error);
    if (keyword == nullptr) break;
    if (!joined.empty()) joined += ' ';
    joined += keyword;
  }
  *status = error;
  return U_SUCCESS(error) ? phrasebook::copy(joined) : nullptr;
}

char *icu_plural_rules_samples(const icu_plural_rules *rules, const char *keyword, icu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  double samples[64];
  int32_t count = rules->rules->getSamples(UnicodeString::fromUTF8(keyword), samples, 64, error);
  std::string joined;
  for (int32_t index = 0; index < count && index < 64 && U_SUCCESS(error); index++) {
    if (samples[index] != static_cast<int64_t>(samples[index])) continue;
    if (!joined.empty()) joined += ' ';
    joined += std::to_string(static_cast<int64_t>(samples[index]));
  }
  *status = error;
  return U_SUCCESS(error) ? phrasebook::copy(joined) : nullptr;
}

bool icu_has_plural_rules(const char *locale) {
  UErrorCode error = U_ZERO_ERROR;
  std::unique_ptr<icu::StringEnumeration> available(icu::PluralRules::getAvailableLocales(error));
  if (U_FAILURE(error)) return false;
  std::string language = phrasebook::locale(locale).getLanguage();
  while (const char *name = available->next(nullptr, error)) {
    if (U_FAILURE(error)) return false;
    if (language == name) return true;
  }
  return false;
}

char *icu_plural_rules_text(const char *locale) {
  // ICU's own copy of CLDR's plurals.xml: the names of rule sets by language, and the sets.
  UErrorCode error = U_ZERO_ERROR;
  icu::LocalUResourceBundlePointer plurals(ures_openDirect(nullptr, "plurals", &error));
  icu::LocalUResourceBundlePointer languages(ures_getByKey(plurals.getAlias(), "locales", nullptr, &error));
  int32_t length = 0;
  const UChar *name = ures_getStringByKey(languages.getAlias(), phrasebook::locale(locale).getLanguage(), &length, &error);
  if (U_FAILURE(error)) return nullptr;
  std::string set;
  UnicodeString(name, length).toUTF8String(set);
  icu::LocalUResourceBundlePointer sets(ures_getByKey(plurals.getAlias(), "rules", nullptr, &error));
  icu::LocalUResourceBundlePointer rules(ures_getByKey(sets.getAlias(), set.c_str(), nullptr, &error));
  std::string joined;
  while (U_SUCCESS(error) && ures_hasNext(rules.getAlias())) {
    const char *category = nullptr;
    const UChar *rule = ures_getNextString(rules.getAlias(), &length, &category, &error);
    if (U_FAILURE(error)) break;
    UnicodeString text(rule, length);
    // The samples that follow the rule are for readers.
    int32_t samples = text.indexOf(u'@');
    if (samples >= 0) text.truncate(samples);
    text.trim();
    if (text.isEmpty()) continue;
    if (!joined.empty()) joined += "; ";
    joined += std::string(category) + ": ";
    text.toUTF8String(joined);
  }
  return U_SUCCESS(error) ? phrasebook::copy(joined) : nullptr;
}
