#pragma once

#include <cstdint>
#include <string>

namespace notes {

struct Options {
  uint16_t port = 8080;
  std::string directory = ".";
  /// For PostgreSQL, a connection string; a file in `directory` if empty.
  std::string database;
  std::string templateFile = "assets/report.txt";
  /// Who is told of new notes; empty for nobody.
  std::string webhookHost, webhookPort;

  std::string databaseName() const { return database.empty() ? directory + "/notes.db" : database; }
  std::string backupFile() const { return directory + "/backup.db"; }
  std::string exportFile() const { return directory + "/export.txt"; }
  std::string accessLog() const { return directory + "/access.log"; }
  std::string readLog() const { return directory + "/reads.log"; }
};

/// Exits with a usage message if it cannot make sense of the arguments.
Options parseOptions(int count, char **arguments);

} // namespace notes
