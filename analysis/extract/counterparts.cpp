// The asynchronous function that stands next to a synchronous one, by its name and its parameters.
#include "analysis/extract/body_walker.h"

#include "llvm/ADT/StringExtras.h"

namespace async_tidy {

using namespace clang;

/// The names that `read` and `readAll` have where they don't block.
static std::vector<std::string> asyncNamesOf(llvm::StringRef name) {
  std::string capital = llvm::toUpper(name.front()) + name.drop_front().str();
  return {"async_" + name.str(), name.str() + "_async", "co_" + name.str(),  name.str() + "_coro",
          name.str() + "Async",  name.str() + "Coro",   "async" + capital, "co" + capital};
}

/// A parameter of a type of its own, which stands for a completion token.
static bool isToken(const ParmVarDecl *parameter) {
  // Not getAs: on Clang 19 it gives the canonical type, which has lost its name.
  const auto *own = dyn_cast<TemplateTypeParmType>(parameter->getType().getNonReferenceType());
  const TemplateTypeParmDecl *decl = own ? own->getDecl() : nullptr;
  return decl && decl->getIdentifier() && decl->getName().contains_insensitive("token");
}

static bool haveSameParameters(const FunctionDecl *a, const FunctionDecl *b, unsigned count) {
  for (unsigned i = 0; i != count; ++i)
    if (a->getParamDecl(i)->getType().getCanonicalType() != b->getParamDecl(i)->getType().getCanonicalType())
      return false;
  return true;
}

/// Fills in what `other` makes of the function's counterpart; false where it is none.
static bool isCounterpart(const FunctionDecl *function, const FunctionDecl *other, ASTContext &ast, bool &takesToken) {
  unsigned count = function->getNumParams();
  if (other->isDeleted() || other->hasAttr<DeprecatedAttr>() || other->getAccess() == AS_private ||
      other->getAccess() == AS_protected || other->isVariadic() || other->getCanonicalDecl() == function)
    return false;
  takesToken = other->getNumParams() == count + 1 && isToken(other->getParamDecl(count));
  if (takesToken)
    return haveSameParameters(function, other, count);
  const CXXRecordDecl *result = other->getReturnType()->getAsCXXRecordDecl();
  return other->getNumParams() == count && haveSameParameters(function, other, count) && result &&
         isAwaitable(result, ast);
}

Counterpart TUBuilder::counterpartOf(const FunctionDecl *function) {
  const auto *method = dyn_cast<CXXMethodDecl>(function);
  const IdentifierInfo *identifier = function->getIdentifier();
  if (!identifier || function->isInStdNamespace() || (method && method->getParent()->isLambda()))
    return {};
  const CXXRecordDecl *result = function->getReturnType()->getAsCXXRecordDecl();
  if (function->isMain() || (result && isAwaitable(result, ast)))
    return {};
  const DeclContext *context = function->getDeclContext()->getRedeclContext();
  if (!context->isLookupContext() || isa<TranslationUnitDecl>(context))
    return {};
  auto look = [&](llvm::StringRef name) -> Counterpart {
    // A name that the unit never mentions is in no scope of it.
    auto known = ast.Idents.find(name);
    if (known == ast.Idents.end())
      return {};
    for (const NamedDecl *found : context->lookup(DeclarationName(known->second))) {
      const FunctionDecl *other = found->getAsFunction();
      bool takesToken = false;
      if (other && isCounterpart(function, other, ast, takesToken))
        return {string(name), takesToken};
    }
    return {};
  };
  for (const std::string &name : asyncNamesOf(identifier->getName()))
    if (Counterpart found = look(name); found.name)
      return found;
  if (Counterpart overload = look(identifier->getName()); overload.takesToken)
    return overload;
  return {};
}

} // namespace async_tidy
