#include <memory>
#include <unicode/datefmt.h>
#include <unicode/msgfmt.h>
#include <unicode/timezone.h>
#include <vector>

#include "text.h"

using icu::UnicodeString;

struct icu_message {
  std::unique_ptr<icu::MessageFormat> format;
};

icu_message *icu_message_open(const char *locale, const char *pattern, icu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  auto format = std::make_unique<icu::MessageFormat>(UnicodeString::fromUTF8(pattern),
                                                     phrasebook::locale(locale), error);
  *status = error;
  if (U_FAILURE(error)) return nullptr;
  int32_t count = 0;
  const icu::Format **formats = format->getFormats(count);
  // A date stands for a day of the calendar, so that no machine's time zone may move it.
  for (int32_t index = 0; index < count; index++) {
    const auto *date = dynamic_cast<const icu::DateFormat *>(formats[index]);
    if (date == nullptr) continue;
    auto *inUTC = static_cast<icu::DateFormat *>(date->clone());
    inUTC->setTimeZone(*icu::TimeZone::getGMT());
    format->adoptFormat(index, inUTC);
  }
  return new icu_message{std::move(format)};
}

void icu_message_close(icu_message *message) { delete message; }

char *icu_message_format(const icu_message *message, const icu_argument *arguments, int32_t count,
                         icu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  std::vector<UnicodeString> names;
  std::vector<icu::Formattable> values;
  names.reserve(count);
  values.reserve(count);
  for (int32_t index = 0; index < count; index++) {
    const icu_argument &argument = arguments[index];
    names.push_back(UnicodeString::fromUTF8(argument.name));
    switch (argument.kind) {
      case ICU_ARGUMENT_NUMBER:
        values.emplace_back(icu::StringPiece(argument.text), error);
        break;
      case ICU_ARGUMENT_DATE:
        values.emplace_back(argument.date, icu::Formattable::kIsDate);
        break;
      case ICU_ARGUMENT_TEXT:
        values.emplace_back(UnicodeString::fromUTF8(argument.text));
        break;
    }
  }
  UnicodeString result;
  if (U_SUCCESS(error)) message->format->format(names.data(), values.data(), count, result, error);
  *status = error;
  return U_SUCCESS(error) ? phrasebook::copy(result) : nullptr;
}
