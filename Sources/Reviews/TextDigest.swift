internal import CGLib
import MessageSyntax
public import PhraseModel

/// The digest of all that a reviewer of a phrase confirms: what is said, what is not to be said, and the declined
/// forms of the terms in it.
///
/// It is taken over the catalog's own texts and not over the rendered forms, so that another version of ICU, which may
/// write a date otherwise, takes nobody's signature away. Line breaks between branches don't count.
public enum TextDigest {
  /// The digest as 64 hexadecimal digits (SHA-256), or nil where the locale has no such text or cannot read it.
  public static func digest(of phrase: Phrase, in catalog: Catalog, terms declarations: [TermDeclaration]) -> String? {
    guard let wording = catalog.phrases[phrase.id], let message = wording.say.message else { return nil }
    var parts = [message.pattern(), wording.avoid ?? ""]
    for argument in phrase.arguments {
      guard case .term(let kind) = argument.type else { continue }
      let cases = Set(message.placeholders.filter { $0.name == argument.name }.compactMap(\.termCase))
      let usesGender = message.argumentNames.contains("\(argument.name)_gender")
      for declaration in declarations where declaration.kind == kind {
        guard let term = catalog.terms[declaration.id] else { continue }
        if usesGender { parts.append("\(term.id)=\(term.gender)") }
        for name in cases.sorted() {
          parts.append("\(term.id).\(name)=\(term.cases[name]?.message?.pattern() ?? "")")
        }
      }
    }
    // The separator is no character of any text: the checker lets no control character pass.
    return sha256(parts.joined(separator: "\u{1E}"))
  }

  /// SHA-256 through GLib, which Pango brings along
  /// (https://docs.gtk.org/glib/func.compute_checksum_for_string.html).
  static func sha256(_ text: String) -> String? {
    guard let checksum = g_compute_checksum_for_string(G_CHECKSUM_SHA256, text, text.utf8.count) else { return nil }
    defer { g_free(checksum) }
    return String(cString: checksum)
  }
}
