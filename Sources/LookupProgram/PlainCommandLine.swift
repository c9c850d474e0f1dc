/// Reads the command lines that staff type all day.
///
/// ArgumentParser finds out at every start what options there are, which takes as long as a look-up: it reads what is not plain, such as
/// `--to=pl`, and what is wrong, and so says all there is to say about either.
public enum PlainCommandLine {
  /// What is asked for; nil where ArgumentParser had better read it.
  ///
  /// - Parameter arguments: without the program's name.
  public static func command(_ arguments: [String]) -> LookupCommand? {
    var command = LookupCommand()
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      guard argument.utf8.first == UInt8(ascii: "-") else {
        command.query.append(argument)
        continue
      }
      switch argument {
      case "--forms": command.forms = true
      case "--explain": command.explain = true
      case "--json": command.json = true
      case "--batch": command.batch = true
      case "--list": command.list = true
      case "--random": command.random = true
      default:
        guard let value = rest.popFirst(), value.utf8.first != UInt8(ascii: "-"), take(value, argument, &command) else {
          return nil
        }
      }
    }
    return command.problem == nil ? command : nil
  }

  /// Whether an option is one that takes such a value.
  private static func take(_ value: String, _ option: String, _ command: inout LookupCommand) -> Bool {
    switch option {
    case "--id": command.id = value
    case "--in": command.searchedLocale = value
    case "--to": command.answerLocales.append(value)
    case "--situation": command.situation = value
    case "--index": command.index = value
    case "--set":
      guard let setting = ArgumentSetting(argument: value) else { return false }
      command.settings.append(setting)
    case "-n":
      guard let limit = Int(value) else { return false }
      command.limit = limit
    default: return false
    }
    return true
  }
}
