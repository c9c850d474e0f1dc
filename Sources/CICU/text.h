// What the parts of the shim share: text in and out, and ICU's status.
#pragma once

#include <cstdlib>
#include <cstring>
#include <string>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include "CICU.h"

namespace phrasebook {

inline char *copy(const std::string &text) {
  char *bytes = static_cast<char *>(std::malloc(text.size() + 1));
  if (bytes != nullptr) std::memcpy(bytes, text.c_str(), text.size() + 1);
  return bytes;
}

inline char *copy(const icu::UnicodeString &text) {
  std::string bytes;
  return copy(text.toUTF8String(bytes));
}

inline icu::Locale locale(const char *tag) {
  UErrorCode status = U_ZERO_ERROR;
  icu::Locale locale = icu::Locale::forLanguageTag(tag, status);
  return U_SUCCESS(status) ? locale : icu::Locale(tag);
}

}  // namespace phrasebook
