#include <memory>
#include <unicode/alphaindex.h>
#include <unicode/tblcoll.h>

#include "text.h"

using icu::UnicodeString;

struct icu_alphabet {
  std::unique_ptr<icu::AlphabeticIndex::ImmutableIndex> index;
  std::unique_ptr<icu::Collator> collator;
};

icu_alphabet *icu_alphabet_open(const char *locale, icu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(phrasebook::locale(locale), error));
  if (U_SUCCESS(error)) {
    // A text that begins with a quotation mark stands where its first word does.
    collator->setAttribute(UCOL_ALTERNATE_HANDLING, UCOL_SHIFTED, error);
    collator->setAttribute(UCOL_STRENGTH, UCOL_TERTIARY, error);
  }
  icu::AlphabeticIndex builder(phrasebook::locale(locale), error);
  std::unique_ptr<icu::AlphabeticIndex::ImmutableIndex> index(
      U_SUCCESS(error) ? builder.buildImmutableIndex(error) : nullptr);
  *status = error;
  return U_SUCCESS(error) ? new icu_alphabet{std::move(index), std::move(collator)} : nullptr;
}

void icu_alphabet_close(icu_alphabet *alphabet) { delete alphabet; }

int32_t icu_alphabet_bucket(const icu_alphabet *alphabet, const char *text, icu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t bucket = alphabet->index->getBucketIndex(UnicodeString::fromUTF8(text), error);
  *status = error;
  return bucket;
}

char *icu_alphabet_label(const icu_alphabet *alphabet, int32_t bucket) {
  const icu::AlphabeticIndex::Bucket *found = alphabet->index->getBucket(bucket);
  return found ? phrasebook::copy(found->getLabel()) : nullptr;
}

int32_t icu_alphabet_compare(const icu_alphabet *alphabet, const char *left, const char *right, icu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  UCollationResult order =
      alphabet->collator->compareUTF8(icu::StringPiece(left), icu::StringPiece(right), error);
  *status = error;
  return order;
}
