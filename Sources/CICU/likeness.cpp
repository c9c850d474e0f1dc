#include <unicode/uspoof.h>

#include "text.h"

struct icu_likeness {
  USpoofChecker *checker;
};

icu_likeness *icu_likeness_open(icu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  USpoofChecker *checker = uspoof_open(&error);
  *status = error;
  return U_SUCCESS(error) ? new icu_likeness{checker} : nullptr;
}

void icu_likeness_close(icu_likeness *likeness) {
  uspoof_close(likeness->checker);
  delete likeness;
}

char *icu_likeness_skeleton(const icu_likeness *likeness, const char *text, icu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  icu::UnicodeString skeleton;
  uspoof_getSkeletonUnicodeString(likeness->checker, 0, icu::UnicodeString::fromUTF8(text), skeleton, &error);
  *status = error;
  return U_SUCCESS(error) ? phrasebook::copy(skeleton) : nullptr;
}
