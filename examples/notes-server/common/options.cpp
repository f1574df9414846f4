#include "common/options.h"

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace notes {

static Options usage(const char *program) {
  std::fprintf(stderr,
               "usage: %s [--port N] [--directory DIR] [--database FILE_OR_CONNECTION_STRING] [--template FILE]"
               " [--webhook HOST:PORT]\n",
               program);
  std::exit(2);
}

Options parseOptions(int count, char **arguments) {
  Options options;
  for (int i = 1; i < count; i += 2) {
    if (i + 1 == count)
      return usage(arguments[0]);
    std::string_view name = arguments[i];
    std::string value = arguments[i + 1];
    if (name == "--port") {
      options.port = uint16_t(std::atoi(value.c_str()));
    } else if (name == "--directory") {
      options.directory = value;
    } else if (name == "--database") {
      options.database = value;
    } else if (name == "--template") {
      options.templateFile = value;
    } else if (size_t colon = value.rfind(':'); name == "--webhook" && colon != std::string::npos) {
      options.webhookHost = value.substr(0, colon);
      options.webhookPort = value.substr(colon + 1);
    } else {
      return usage(arguments[0]);
    }
  }
  return options;
}

} // namespace notes
