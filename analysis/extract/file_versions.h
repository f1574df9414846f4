// Files as they are not: another text, or not there.
#pragma once

#include <map>
#include <optional>
#include <string>

namespace async_tidy {

/// By absolute path without dots: the text that is to be read, or nothing where there is to be no file.
using FileVersions = std::map<std::string, std::optional<std::string>>;

} // namespace async_tidy
