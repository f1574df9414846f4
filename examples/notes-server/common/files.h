// Files that the server reads and writes, synchronously.
#pragma once

#include "common/note_repository.h"
#include "common/worker.h"

#include <string>
#include <vector>

namespace notes {

void appendLine(const std::string &file, const std::string &line);
/// Replaces {notes} and {words} in the template.
std::string renderReport(const std::string &templateFile, Statistics);
void writeExport(const std::string &file, const std::vector<Note> &);

} // namespace notes
