#include "driver/render/render.h"

namespace async_tidy {

llvm::ArrayRef<Format> allFormats() {
  static const Format formats[] = {{"text", renderText},
                                   {"json", renderJson},
                                   {"sarif", renderSarif},
                                   {"github", renderGitHub},
                                   {"gitlab", renderGitLab}};
  return formats;
}

} // namespace async_tidy
