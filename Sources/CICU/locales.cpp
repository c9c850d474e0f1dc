#include <memory>
#include <unicode/locid.h>
#include <unicode/numberformatter.h>
#include <unicode/numsys.h>
#include <unicode/rbnf.h>
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

bool icu_is_right_to_left(const char *locale) { return phrasebook::locale(locale).isRightToLeft(); }

char *icu_digits(const char *numbering_system) {
  UErrorCode error = U_ZERO_ERROR;
  std::unique_ptr<icu::NumberingSystem> system(
      icu::NumberingSystem::createInstanceByName(numbering_system, error));
  if (U_FAILURE(error) || system == nullptr || system->isAlgorithmic()) return nullptr;
  return phrasebook::copy(system->getDescription());
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
