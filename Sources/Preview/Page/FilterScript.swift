/// Finds phrases by any word on the page. Without it the page lacks the search field and nothing else: filters are
/// made of CSS.
enum FilterScript {
  static let text: StaticString = """
    (() => {
      const field = document.getElementById('search');
      const count = document.getElementById('found');
      const fold = text => text.normalize('NFD').replace(/\\p{M}/gu, '').replace(/ł/gi, 'l').toLowerCase();
      const phrases = [...document.querySelectorAll('article.phrase')].map(
        element => ({ element, text: fold(element.textContent) }));
      field.closest('label').hidden = false;
      field.addEventListener('input', () => {
        const words = fold(field.value).split(/\\s+/).filter(Boolean);
        let found = 0;
        for (const { element, text } of phrases) {
          const matches = words.every(word => text.includes(word));
          element.hidden = !matches;
          found += matches;
        }
        count.textContent = words.length ? found + (found === 1 ? ' phrase' : ' phrases') : '';
        document.body.classList.toggle('searching', words.length > 0);
      });
    })();
    """

  /// The script's SHA-256 in Base64, which the page's policy names: no other script may run.
  static let digest = "sha256-2rvRVQv8WXE6h1Q0q3lpHXdeSbPc8NEXoaNSQ6Lezqs="
}
