// How calls and guards of coroutines are written, for edits: where, in which words, and what they touch.
#include "analysis/extract/body_walker.h"

#include "clang/Lex/Lexer.h"

#include "llvm/ADT/SmallPtrSet.h"

namespace async_tidy {

using namespace clang;

namespace {

/// Longer texts are not for copying.
constexpr size_t MaxText = 2000;

/// What a part of a body refers to.
struct Touched {
  /// Variables of the function itself, each once, in order.
  llvm::SmallVector<const VarDecl *, 4> locals;
  /// Fields, globals, and what references refer to.
  llvm::SmallPtrSet<const ValueDecl *, 8> shared;
  bool hasThis = false, hasLambda = false, hasSuspension = false, hasBinding = false, callsOwnMethod = false;

  void add(const Stmt *stmt) {
    if (!stmt)
      return;
    if (const auto *reference = dyn_cast<DeclRefExpr>(stmt))
      addReference(reference);
    if (const auto *member = dyn_cast<MemberExpr>(stmt)) {
      if (isa<FieldDecl>(member->getMemberDecl()))
        shared.insert(member->getMemberDecl());
      callsOwnMethod |= isa<CXXMethodDecl>(member->getMemberDecl()) && isa<CXXThisExpr>(member->getBase());
    }
    hasThis |= isa<CXXThisExpr>(stmt);
    hasSuspension |= isa<CoawaitExpr, CoyieldExpr, DependentCoawaitExpr>(stmt);
    if (const auto *lambda = dyn_cast<LambdaExpr>(stmt)) {
      hasLambda = true;
      for (const Expr *init : lambda->capture_inits())
        add(init);
      return;
    }
    for (const Stmt *child : stmt->children())
      add(child);
  }

private:
  void addReference(const DeclRefExpr *reference) {
    const ValueDecl *decl = reference->getDecl();
    hasBinding |= isa<BindingDecl>(decl);
    const auto *variable = dyn_cast<VarDecl>(decl);
    if (!variable)
      return;
    bool isConstant = variable->isConstexpr() ||
                      (variable->getType().isConstQualified() && !variable->hasLocalStorage() &&
                       !variable->getType()->isRecordType() && !variable->getType()->isReferenceType());
    if (isConstant)
      return;
    if (!variable->hasLocalStorage() || reference->refersToEnclosingVariableOrCapture() ||
        variable->getType()->isReferenceType())
      shared.insert(variable);
    if (variable->hasLocalStorage() && !llvm::is_contained(locals, variable))
      locals.push_back(variable);
  }
};

/// Text of no macro, in one file.
class SourceText {
public:
  explicit SourceText(TUBuilder &builder) : builder(builder) {}

  /// Nothing where a macro has to do with it.
  std::optional<Span> spanOf(SourceLocation begin, SourceLocation end) const {
    const SourceManager &sources = builder.sources;
    if (begin.isInvalid() || end.isInvalid() || begin.isMacroID() || end.isMacroID())
      return std::nullopt;
    end = Lexer::getLocForEndOfToken(end, 0, sources, builder.ast.getLangOpts());
    if (end.isInvalid() || sources.getFileID(begin) != sources.getFileID(end))
      return std::nullopt;
    return Span{sources.getFileOffset(begin), sources.getFileOffset(end)};
  }
  llvm::StringRef text(FileID file, Span span) const {
    return builder.sources.getBufferData(file).substr(span.begin, span.end - span.begin);
  }
  StringId textOf(const Expr *expr, FileID file, bool &isWhole) const {
    expr = expr->IgnoreImplicit();
    std::optional<Span> span = spanOf(expr->getBeginLoc(), expr->getEndLoc());
    isWhole = isWhole && span && builder.sources.getFileID(expr->getBeginLoc()) == file &&
              span->end - span->begin <= MaxText;
    return isWhole ? builder.string(text(file, *span)) : 0;
  }
  /// The white space that the line of an offset begins with.
  StringId indentOf(FileID file, uint32_t offset) const {
    llvm::StringRef before = builder.sources.getBufferData(file).take_front(offset);
    llvm::StringRef line = before.substr(before.rfind('\n') + 1);
    return builder.string(line.take_while([](char c) { return c == ' ' || c == '\t'; }));
  }

private:
  TUBuilder &builder;
};

/// A copy may be made of it, so that it does not matter what becomes of the original.
bool isCopyable(QualType type) {
  const CXXRecordDecl *record = type->getAsCXXRecordDecl();
  if (!record)
    return type->isArithmeticType() || type->isEnumeralType();
  if (!record->hasDefinition() || record->isAbstract() || record->isDependentContext())
    return false;
  return !record->defaultedCopyConstructorIsDeleted() &&
         (record->needsImplicitCopyConstructor() ||
          llvm::any_of(record->ctors(), [](const CXXConstructorDecl *constructor) {
            return constructor->isCopyConstructor() && !constructor->isDeleted() &&
                   constructor->getAccess() == AS_public;
          }));
}

/// A class of one floating field.
bool isFloating(QualType type) {
  const CXXRecordDecl *record = type->getAsCXXRecordDecl();
  if (!record || !record->hasDefinition() || record->isDependentContext())
    return false;
  auto fields = record->getDefinition()->fields();
  return !fields.empty() && std::next(fields.begin()) == fields.end() &&
         (*fields.begin())->getType()->isFloatingType();
}

bool hasArrow(QualType type, ASTContext &ast) {
  const CXXRecordDecl *record = type->getAsCXXRecordDecl();
  return record && record->hasDefinition() &&
         !record->lookup(ast.DeclarationNames.getCXXOperatorName(OO_Arrow)).empty();
}

/// What another thread needs of the coroutine's variables to evaluate a call. False: more than they are.
bool addCaptures(const Touched &touched, TUBuilder &builder, Written &written) {
  if (touched.hasThis || touched.hasLambda || touched.hasSuspension || touched.hasBinding)
    return false;
  for (const VarDecl *variable : touched.locals) {
    QualType type = variable->getType();
    bool isConst = type.getNonReferenceType().isConstQualified();
    bool isText = type->isPointerType() && type->getPointeeType()->isCharType();
    bool refersOn = (type->isPointerType() && !isText) || type->isDependentType() || !variable->getIdentifier() ||
                    variable->isParameterPack() || hasArrow(type.getNonReferenceType(), builder.ast);
    bool isReference = touched.shared.contains(variable);
    if (refersOn || (isReference && !(isConst && isCopyable(type.getNonReferenceType()))))
      return false;
    written.captures.push_back(builder.string((isReference ? "" : "&") + variable->getName().str()));
    written.captureTypes.push_back(builder.classNameOf(type));
  }
  return llvm::all_of(touched.shared, [&](const ValueDecl *decl) {
    // A field is a part of what is captured; a global is everybody's.
    return isa<FieldDecl>(decl) || llvm::is_contained(touched.locals, decl);
  });
}

} // namespace

void BodyWalker::notePostfix(const Expr *object) {
  if (!isCoroutine || !object)
    return;
  const Expr *bare = object->IgnoreImplicit();
  if (!isa<ParenExpr>(bare))
    postfixed.insert(bare->IgnoreUnlessSpelledInSource());
}

void BodyWalker::addWritten(const CallExpr *expr, const Expr *object) {
  auto found = callOf.find(expr);
  // What stands in a catch handler can't suspend [expr.await], and what runs once or is implied is not written here.
  if (!isCoroutine || handlers || once || useLocation.isValid() || found == callOf.end() || expr->isTypeDependent())
    return;
  const SourceManager &sources = builder.sources;
  const auto *member = dyn_cast<MemberExpr>(expr->getCallee()->IgnoreParenImpCasts());
  const auto *named = dyn_cast<DeclRefExpr>(expr->getCallee()->IgnoreParenImpCasts());
  llvm::ArrayRef<const Expr *> arguments(expr->getArgs(), expr->getNumArgs());
  const auto *op = dyn_cast<CXXOperatorCallExpr>(expr);
  if (op) {
    // A function object: what is called is its name.
    named = op->getOperator() == OO_Call ? dyn_cast<DeclRefExpr>(arguments.front()->IgnoreParenImpCasts()) : nullptr;
    arguments = arguments.drop_front();
  }
  if (isa<UserDefinedLiteral>(expr) || (!member && !named))
    return;
  SourceText source(builder);
  // CallExpr's own knows nothing of operators, Stmt's asks the class.
  const Stmt *whole = expr;
  std::optional<Span> span = source.spanOf(whole->getBeginLoc(), whole->getEndLoc());
  SourceLocation nameLocation = member ? member->getMemberLoc() : named->getLocation();
  std::optional<Span> name = source.spanOf(nameLocation, nameLocation);
  if (!span || !name || !builder.isProject(whole->getBeginLoc()))
    return;
  FileID file = sources.getFileID(whole->getBeginLoc());
  Written written;
  written.call = found->second;
  written.span = *span;
  written.name = *name;
  bool isWhole = name->begin >= span->begin && name->end <= span->end;
  if (member && !member->isImplicitAccess()) {
    // `owned->f()` calls an operator of the smart pointer first.
    const Expr *base = member->getBase()->IgnoreImplicit();
    if (const auto *arrow = dyn_cast<CXXOperatorCallExpr>(base); arrow && arrow->getOperator() == OO_Arrow)
      base = arrow->getArg(0);
    written.object = source.textOf(base, file, isWhole);
    written.isArrow = member->isArrow();
    written.isLvalue = object && object->IgnoreParenImpCasts()->isLValue();
  }
  if (op)
    written.object = source.textOf(named, file, isWhole);
  for (const Expr *argument : arguments)
    if (!isa<CXXDefaultArgExpr>(argument))
      written.arguments.push_back(source.textOf(argument, file, isWhole));
  written.hasFloating = llvm::any_of(arguments, [](const Expr *argument) { return isFloating(argument->getType()); });
  if (!isWhole)
    return;
  written.file = builder.fileWithSpans(whole->getBeginLoc());
  written.isPostfixed = postfixed.contains(expr);
  Touched touched;
  touched.add(expr);
  // What another thread gives may have to be copied on its way.
  QualType result = expr->getType();
  bool canReturn = result->isVoidType() || result->isScalarType() || isCopyable(result);
  written.hasTemplateArguments = member ? member->hasExplicitTemplateArgs() : named->hasExplicitTemplateArgs();
  written.isMovable = expr->isPRValue() && canReturn && addCaptures(touched, builder, written);
  if (!written.isMovable)
    written.captures.clear(), written.captureTypes.clear();
  facts.written.push_back(std::move(written));
}

void BodyWalker::addReference(const VarDecl *variable) {
  QualType type = variable->getType();
  const auto *written = variable->getTypeSourceInfo();
  const Expr *init = variable->getInit();
  if (!isCoroutine || !type->isLValueReferenceType() || !written || !init || init->IgnoreImplicit()->isPRValue())
    return;
  QualType object = type.getNonReferenceType();
  const auto reference = written->getTypeLoc().getAs<ReferenceTypeLoc>();
  if (!object.isConstQualified() || !isCopyable(object) || !reference || isa<DecompositionDecl>(variable))
    return;
  std::optional<Span> mark = SourceText(builder).spanOf(reference.getSigilLoc(), reference.getSigilLoc());
  if (mark && builder.isProject(variable->getLocation()))
    facts.references.push_back({variableValue(variable).name, builder.fileWithSpans(variable->getLocation()), *mark});
}

void BodyWalker::setBodyEnd(Loop &loop, const Stmt *body) {
  const auto *compound = dyn_cast<CompoundStmt>(body);
  if (!isCoroutine || !compound || handlers || compound->getLBracLoc().isMacroID() ||
      compound->getRBracLoc().isMacroID())
    return;
  FileID file = builder.sources.getFileID(compound->getRBracLoc());
  builder.fileWithSpans(compound->getRBracLoc());
  uint32_t end = builder.sources.getFileOffset(compound->getRBracLoc());
  StringId indent = SourceText(builder).indentOf(file, end);
  llvm::StringRef before = builder.sources.getBufferData(file).take_front(end);
  llvm::StringRef line = before.substr(before.rfind('\n') + 1);
  loop.bodyEnd = end;
  if (line.trim().empty()) {
    loop.bodyEnd = end - line.size();
    loop.indent = builder.string(builder.summary.string(indent) + "  ");
  }
}

/// Of the statements of a compound: whether a guard's scope could end before the first that suspends.
void BodyWalker::addEarlyEnds(const CompoundStmt *compound) {
  if (!isCoroutine)
    return;
  SourceText source(builder);
  llvm::SmallVector<const Stmt *, 8> all(compound->body());
  for (size_t i = 0; i != all.size(); ++i) {
    const auto *declaration = dyn_cast<DeclStmt>(all[i]);
    const auto *guard = declaration && declaration->isSingleDecl() ? dyn_cast<VarDecl>(declaration->getSingleDecl())
                                                                   : nullptr;
    if (!guard || guard->getType()->isReferenceType() || !guard->getType()->isRecordType() ||
        !guard->needsDestruction(builder.ast))
      continue;
    Touched guarded, after;
    llvm::SmallPtrSet<const VarDecl *, 4> declared{guard};
    size_t suspends = i + 1;
    for (; suspends != all.size(); ++suspends) {
      Touched touched;
      touched.add(all[suspends]);
      if (touched.hasSuspension)
        break;
      guarded.add(all[suspends]);
      if (const auto *inner = dyn_cast<DeclStmt>(all[suspends]))
        for (const Decl *decl : inner->decls())
          if (const auto *variable = dyn_cast<VarDecl>(decl))
            declared.insert(variable);
    }
    if (suspends == all.size() || suspends == i + 1)
      continue;
    for (size_t j = suspends; j != all.size(); ++j)
      after.add(all[j]);
    const CXXRecordDecl *record = guard->getType()->getAsCXXRecordDecl();
    bool unlocks = llvm::any_of(record->methods(), [](const CXXMethodDecl *method) {
      return method->getIdentifier() && method->getName() == "unlock" && method->getAccess() == AS_public;
    });
    // What ends with the guard must not be needed any more; unlocked by hand, only the guard ends.
    bool isNeeded = llvm::any_of(after.locals, [&](const VarDecl *local) {
      return unlocks ? local == guard : declared.contains(local);
    });
    auto isGuarded = [&](const ValueDecl *decl) { return guarded.shared.contains(decl); };
    // What was taken from what is guarded may refer into it.
    bool refersBack = llvm::any_of(after.locals, [&](const VarDecl *local) {
      QualType type = local->getType();
      return declared.contains(local) &&
             (type->isReferenceType() || type->isPointerType() || hasArrow(type, builder.ast));
    });
    bool mayTouch = llvm::any_of(after.shared, isGuarded) || after.callsOwnMethod || guarded.callsOwnMethod ||
                    after.hasLambda || guarded.shared.empty();
    std::optional<Span> from = source.spanOf(all[i]->getBeginLoc(), all[i]->getEndLoc());
    std::optional<Span> to = source.spanOf(all[suspends]->getBeginLoc(), all[suspends]->getEndLoc());
    if (isNeeded || refersBack || mayTouch || !from || !to || !builder.isProject(all[i]->getBeginLoc()))
      continue;
    EarlyEnd end;
    end.variable = variableValue(guard).name;
    end.file = builder.fileWithSpans(all[i]->getBeginLoc());
    end.declaration = from->begin, end.statement = to->begin;
    end.indent = source.indentOf(builder.sources.getFileID(all[i]->getBeginLoc()), to->begin);
    end.unlocks = unlocks;
    llvm::StringRef text = builder.sources.getBufferData(builder.sources.getFileID(all[i]->getBeginLoc()));
    for (size_t at = text.find('\n', from->begin); at + 1 <= to->begin && at != llvm::StringRef::npos;
         at = text.find('\n', at + 1))
      end.lines.push_back(at + 1);
    // The last is the statement's own; raw strings would change.
    if (!end.lines.empty())
      end.lines.pop_back();
    if (text.slice(from->begin, to->begin).contains("R\""))
      continue;
    facts.earlyEnds.push_back(end);
  }
}

} // namespace async_tidy
