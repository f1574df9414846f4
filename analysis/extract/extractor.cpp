#include "analysis/extract/extractor.h"
#include "analysis/extract/body_walker.h"

namespace async_tidy {

using namespace clang;

Extractor::Extractor(ASTContext &ast, const Project &project) : builder(ast, project) {}

TUSummary extract(ASTContext &ast, const Project &project) {
  Extractor extractor(ast, project);
  extractor.visitContext(ast.getTranslationUnitDecl());
  return std::move(extractor.builder.summary);
}

void Extractor::visitContext(const DeclContext *context) {
  for (const Decl *decl : context->decls())
    visitDecl(decl);
}

void Extractor::visitDecl(const Decl *decl) {
  if (!builder.isProject(decl->getLocation()) || decl->isInvalidDecl())
    return;
  if (isa<NamespaceDecl, LinkageSpecDecl, ExportDecl>(decl))
    visitContext(cast<DeclContext>(decl));
  else if (const auto *function = dyn_cast<FunctionDecl>(decl))
    visitFunction(function);
  else if (const auto *functionTemplate = dyn_cast<FunctionTemplateDecl>(decl))
    visitFunctionTemplate(functionTemplate);
  else if (const auto *classTemplate = dyn_cast<ClassTemplateDecl>(decl)) {
    bool isInstantiated = false;
    for (const ClassTemplateSpecializationDecl *specialization : classTemplate->specializations())
      if (specialization->hasDefinition()) {
        isInstantiated = true;
        visitRecord(specialization);
      }
    if (!isInstantiated)
      visitRecord(classTemplate->getTemplatedDecl());
  } else if (const auto *record = dyn_cast<CXXRecordDecl>(decl))
    visitRecord(record);
  else if (const auto *variable = dyn_cast<VarDecl>(decl))
    visitVariable(variable);
  else if (const auto *field = dyn_cast<FieldDecl>(decl))
    visitField(field);
  else if (const auto *friendDecl = dyn_cast<FriendDecl>(decl)) {
    if (const NamedDecl *named = friendDecl->getFriendDecl())
      visitDecl(named);
  }
}

void Extractor::visitRecord(const CXXRecordDecl *record) {
  record = record->getDefinition();
  if (!record || !visitedRecords.insert(record).second)
    return;
  recordClass(record);
  visitContext(record);
}

/// Classes of libraries too, where one of the project derives from them: calls may be made through any base.
void Extractor::recordClass(const CXXRecordDecl *record) {
  record = record->getDefinition();
  if (!record || record->isDependentContext() || !recordedClasses.insert(record).second)
    return;
  ClassFact fact;
  fact.name = builder.usr(record);
  for (const CXXBaseSpecifier &base : record->bases())
    if (const CXXRecordDecl *parent = base.getType()->getAsCXXRecordDecl()) {
      fact.bases.push_back(builder.usr(parent));
      recordClass(parent);
    }
  if (!fact.bases.empty())
    builder.summary.classes.push_back(std::move(fact));
}

void Extractor::visitFunctionTemplate(const FunctionTemplateDecl *decl) {
  bool isInstantiated = false;
  for (const FunctionDecl *specialization : decl->specializations())
    if (const FunctionDecl *definition = nullptr; specialization->isDefined(definition)) {
      isInstantiated = true;
      visitFunction(definition);
    }
  // What no one instantiates in this unit still has calls that depend on no argument.
  if (!isInstantiated)
    visitFunction(decl->getTemplatedDecl());
}

void Extractor::visitLambda(const LambdaExpr *lambda) {
  if (FunctionTemplateDecl *generic = lambda->getLambdaClass()->getDependentLambdaCallOperator()) {
    for (const FunctionDecl *specialization : generic->specializations())
      visitFunction(specialization);
    // Whoever is handed a generic lambda knows only its pattern.
    visitFunction(generic->getTemplatedDecl());
  } else if (const CXXMethodDecl *callOperator = lambda->getCallOperator())
    visitFunction(callOperator);
}

void Extractor::visitVariable(const VarDecl *variable) {
  const Expr *init = variable->getInit();
  if (!init || variable->getType()->isDependentType() || init->isValueDependent())
    return;
  initialise(builder.initializerEntity(variable), variable, init);
}

/// The default initialiser of a field, where no constructor of the class shows that it runs.
void Extractor::visitField(const FieldDecl *field) {
  const auto *record = dyn_cast<CXXRecordDecl>(field->getParent());
  const Expr *init = field->hasInClassInitializer() ? field->getInClassInitializer() : nullptr;
  if (!record || !init || record->hasUserDeclaredConstructor() || record->isDependentContext() ||
      field->getType()->isDependentType() || init->isValueDependent())
    return;
  initialise(builder.initializerEntity(field), field, init);
}

void Extractor::initialise(EntityId id, const ValueDecl *variable, const Expr *init) {
  BodyWalker walker(*this, id, nullptr);
  walker.walkInitializer(variable, init);
  Facts facts = walker.take();
  Entity &entity = builder.summary.entities[id];
  entity.isDefined = true;
  entity.calls = std::move(facts.calls);
  entity.bindings = std::move(facts.bindings);
}

void Extractor::visitFunction(const FunctionDecl *function) {
  bool isImplicit = function->isDefaulted() && !function->doesThisDeclarationHaveABody();
  const auto *destructor = dyn_cast<CXXDestructorDecl>(function);
  bool hasBody = function->doesThisDeclarationHaveABody() && !function->hasSkippedBody();
  // The destructor of a class destroys its members, whether anyone wrote a body or not.
  if (!hasBody && !(destructor && isImplicit && !destructor->isDeleted()))
    return;
  if (!visited.insert(function).second)
    return;
  EntityId id = builder.entity(function);
  BodyWalker walker(*this, id, function);
  walker.walkFunction();
  Facts facts = walker.take();
  Entity &entity = builder.summary.entities[id];
  entity.isDefined = true;
  entity.coroutine = facts.coroutine;
  entity.calls = std::move(facts.calls);
  entity.bindings = std::move(facts.bindings);
  entity.returns = std::move(facts.returns);
  entity.flow = std::move(facts.flow);
  entity.loops = std::move(facts.loops);
  entity.dropped = std::move(facts.dropped);
  entity.written = std::move(facts.written);
  entity.references = std::move(facts.references);
  entity.earlyEnds = std::move(facts.earlyEnds);
}

} // namespace async_tidy
