public import ArgumentParser
public import Exchange

extension ExchangeFormat: ExpressibleByArgument {}
extension CSVWriter.Separator: ExpressibleByArgument {}
