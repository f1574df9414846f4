// The names that headers declare, for `models verify`.
#include "analysis/extract/declared_names.h"
#include "analysis/extract/tu_builder.h"

namespace async_tidy {

using namespace clang;

namespace {

class NameCollector {
public:
  NameCollector(ASTContext &ast, const Project &project) : builder(ast, project) {}

  TUSummary collect() {
    visitContext(builder.ast.getTranslationUnitDecl());
    return std::move(builder.summary);
  }

private:
  TUBuilder builder;

  void visitContext(const DeclContext *context) {
    for (const Decl *decl : context->decls())
      visit(decl);
  }

  void visit(const Decl *decl) {
    if (const auto *declared = dyn_cast<TemplateDecl>(decl)) {
      if (const NamedDecl *pattern = declared->getTemplatedDecl())
        visit(pattern);
      return;
    }
    if (const auto *friendDecl = dyn_cast<FriendDecl>(decl)) {
      if (friendDecl->getFriendDecl())
        visit(friendDecl->getFriendDecl());
      return;
    }
    if (isa<FunctionDecl, RecordDecl, VarDecl, FieldDecl, TypedefNameDecl>(decl))
      builder.string(builder.qualifiedName(cast<NamedDecl>(decl)));
    // Constructors and destructors that nobody wrote.
    if (const auto *record = dyn_cast<CXXRecordDecl>(decl); record && record->getIdentifier()) {
      std::string name = builder.qualifiedName(record), own = record->getNameAsString();
      builder.string(name + "::" + own);
      builder.string(name + "::~" + own);
    }
    if (isa<NamespaceDecl, LinkageSpecDecl, RecordDecl, ExportDecl>(decl))
      visitContext(cast<DeclContext>(decl));
  }
};

} // namespace

TUSummary declaredNames(ASTContext &ast, const Project &project) { return NameCollector(ast, project).collect(); }

} // namespace async_tidy
