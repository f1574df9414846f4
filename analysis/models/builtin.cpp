#include "analysis/models/model.h"
#include "cmake/embedded.h"

namespace async_tidy {

const ModelSet &builtinModels() {
  static const ModelSet models = [] {
    ModelSet set;
    for (const EmbeddedFile &file : embeddedModels) {
      llvm::Expected<Model> model = parseModel(file.name, file.text, /*isBuiltin=*/true);
      // The build's own files: tests/models/schema.test proves each of them.
      if (!model)
        llvm::reportFatalUsageError(model.takeError());
      set.add(std::move(*model));
    }
    return set;
  }();
  return models;
}

} // namespace async_tidy
