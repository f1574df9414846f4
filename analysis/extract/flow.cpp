#include "analysis/extract/flow.h"

namespace async_tidy {

using namespace clang;

namespace {
constexpr unsigned MaxDepth = 12;
} // namespace

/// An iterator, std::string_view, std::span: something of no own that refers to something.
static bool isView(QualType type, unsigned depth = 0) {
  const CXXRecordDecl *record = type.isNull() ? nullptr : type->getAsCXXRecordDecl();
  if (!record || !record->hasDefinition() || record->isLambda() || record->isDependentContext() || depth > 3 ||
      !record->hasTrivialDestructor())
    return false;
  record = record->getDefinition();
  return llvm::any_of(record->fields(),
                      [&](const FieldDecl *field) {
                        return field->getType()->isPointerType() || field->getType()->isReferenceType() ||
                               isView(field->getType(), depth + 1);
                      }) ||
         llvm::any_of(record->bases(), [&](const CXXBaseSpecifier &base) { return isView(base.getType(), depth + 1); });
}

static bool refers(QualType type) { return type->isReferenceType() || type->isPointerType() || isView(type); }

static bool isThreadLocal(const ValueDecl *decl) {
  const auto *variable = dyn_cast<VarDecl>(decl);
  return variable && variable->getTLSKind() != VarDecl::TLS_None;
}

/// The variable of a thread of which the expression is the whole or a part.
const VarDecl *FlowBuilder::threadLocalOf(const Expr *expr) {
  while (expr) {
    expr = bareOf(expr, true);
    if (const auto *reference = dyn_cast<DeclRefExpr>(expr))
      return isThreadLocal(reference->getDecl()) ? cast<VarDecl>(reference->getDecl()) : nullptr;
    if (const auto *member = dyn_cast<MemberExpr>(expr)) {
      if (isThreadLocal(member->getMemberDecl()))
        return cast<VarDecl>(member->getMemberDecl());
      expr = member->isArrow() ? nullptr : member->getBase();
    } else if (const auto *subscript = dyn_cast<ArraySubscriptExpr>(expr)) {
      const auto *cast = dyn_cast<ImplicitCastExpr>(subscript->getBase());
      expr = cast && cast->getCastKind() == CK_ArrayToPointerDecay ? cast->getSubExpr() : nullptr;
    } else if (const auto *cast = dyn_cast<ImplicitCastExpr>(expr);
               cast && (cast->getCastKind() == CK_NoOp || cast->getCastKind() == CK_DerivedToBase ||
                        cast->getCastKind() == CK_UncheckedDerivedToBase))
      expr = cast->getSubExpr();
    else
      return nullptr;
  }
  return nullptr;
}

Value FlowBuilder::placeOfResult(const CallExpr *call, unsigned depth) {
  const FunctionDecl *callee = calleeOf(call);
  if (!callee)
    return Value();
  llvm::ArrayRef<const Expr *> arguments(call->getArgs(), call->getNumArgs());
  const Expr *object = nullptr;
  if (const auto *memberCall = dyn_cast<CXXMemberCallExpr>(call))
    object = memberCall->getImplicitObjectArgument();
  else if (isa<CXXOperatorCallExpr>(call) && !arguments.empty())
    object = arguments.front();
  // A library's object, and what it hands out.
  bool isProject = builder.isProject(callee->getLocation());
  if (!isProject && object) {
    const Expr *bare = object->getType()->isPointerType() ? nullptr : object;
    if (Value place = bare ? placeOf(bare, depth + 1) : pointee(object, depth + 1); place.kind != ValueKind::Unknown)
      return place;
  }
  // `std::begin(list)`, `std::span(array)`
  if (!isProject && !object && arguments.size() == 1)
    if (Value place = refers(arguments.front()->getType()) ? pointee(arguments.front(), depth + 1)
                      : arguments.front()->isGLValue()     ? placeOf(arguments.front(), depth + 1)
                                                           : Value();
        place.kind != ValueKind::Unknown)
      return place;
  return walker.callValue(callee, llvm::ArrayRef<const Expr *>(arguments).take_front(object ? 0 : 1), 1);
}

/// What a glvalue is a part of.
Value FlowBuilder::placeOf(const Expr *expr, unsigned depth) {
  if (depth > MaxDepth)
    return Value();
  expr = bareOf(expr, true);
  if (const VarDecl *variable = threadLocalOf(expr))
    return walker.variableValue(variable);
  if (const auto *reference = dyn_cast<DeclRefExpr>(expr)) {
    const auto *variable = dyn_cast<VarDecl>(reference->getDecl());
    bool isLocal = variable && variable->isLocalVarDecl() && refers(variable->getType());
    return isLocal ? walker.variableValue(variable) : Value();
  }
  if (const auto *member = dyn_cast<MemberExpr>(expr))
    return member->isArrow() ? pointee(member->getBase(), depth + 1) : placeOf(member->getBase(), depth + 1);
  if (const auto *subscript = dyn_cast<ArraySubscriptExpr>(expr))
    return pointee(subscript->getBase(), depth + 1);
  if (const auto *unary = dyn_cast<UnaryOperator>(expr))
    return unary->getOpcode() == UO_Deref ? pointee(unary->getSubExpr(), depth + 1) : Value();
  if (const auto *cast = dyn_cast<CastExpr>(expr))
    return cast->getCastKind() == CK_LValueToRValue ? Value() : placeOf(cast->getSubExpr(), depth + 1);
  if (const auto *call = dyn_cast<CallExpr>(expr); call && (call->isGLValue() || isView(call->getType())))
    return placeOfResult(call, depth);
  return Value();
}

Value FlowBuilder::pointee(const Expr *expr, unsigned depth) {
  if (depth > MaxDepth || !expr || expr->getType().isNull() || expr->isTypeDependent())
    return Value();
  expr = bareOf(expr, true);
  if (const auto *conditional = dyn_cast<ConditionalOperator>(expr)) {
    Value either = pointee(conditional->getTrueExpr(), depth + 1);
    return either.kind != ValueKind::Unknown ? either : pointee(conditional->getFalseExpr(), depth + 1);
  }
  if (const auto *unary = dyn_cast<UnaryOperator>(expr); unary && unary->getOpcode() == UO_AddrOf)
    return placeOf(unary->getSubExpr(), depth + 1);
  if (const auto *cast = dyn_cast<CastExpr>(expr)) {
    // A copy of a pointer refers to where the pointer refers, of one that the thread keeps we do not know where.
    if (cast->getCastKind() == CK_LValueToRValue) {
      const auto *reference = dyn_cast<DeclRefExpr>(bareOf(cast->getSubExpr(), true));
      return reference && !isThreadLocal(reference->getDecl()) ? placeOf(reference, depth + 1) : Value();
    }
    if (cast->getCastKind() == CK_ArrayToPointerDecay)
      return placeOf(cast->getSubExpr(), depth + 1);
    return pointee(cast->getSubExpr(), depth + 1);
  }
  if (const auto *call = dyn_cast<CallExpr>(expr))
    return refers(call->getCallReturnType(builder.ast)) ? placeOfResult(call, depth) : Value();
  if (const auto *construct = dyn_cast<CXXConstructExpr>(expr)) {
    if (!isView(construct->getType()) || construct->getNumArgs() == 0)
      return Value();
    const Expr *first = construct->getArg(0);
    return refers(first->getType()) || first->isPRValue() ? pointee(first, depth + 1) : placeOf(first, depth + 1);
  }
  return expr->isGLValue() ? placeOf(expr, depth + 1) : Value();
}

void FlowBuilder::add(FlowBlock &block, FlowKind kind, SourceLocation where, Value variable, Value value) {
  FlowEvent event;
  event.kind = kind;
  event.location = builder.location(where);
  event.variable = std::move(variable);
  event.value = std::move(value);
  block.events.push_back(std::move(event));
}

/// The call or binding that the walk noted of an expression or variable, where there is one.
void FlowBuilder::addNumbered(FlowKind kind, const void *origin, FlowBlock &block) {
  const auto &numbers = kind == FlowKind::Call ? walker.callOf : walker.bindingOf;
  auto found = numbers.find(origin);
  if (found == numbers.end())
    return;
  FlowEvent event;
  event.kind = kind;
  event.index = found->second;
  block.events.push_back(event);
}

void FlowBuilder::addVariable(const VarDecl *variable, FlowBlock &block) {
  addNumbered(FlowKind::Bind, variable, block);
  const Expr *init = variable->getInit();
  if (!init || !refers(variable->getType()) || variable->isStaticLocal() || variable->getTLSKind() != VarDecl::TLS_None)
    return;
  Value target = variable->getType()->isReferenceType() && init->isGLValue() ? placeOf(init, 0) : pointee(init);
  if (target.kind != ValueKind::Unknown)
    add(block, FlowKind::Point, variable->getLocation(), walker.variableValue(variable), target);
}

void FlowBuilder::addAssignment(const Expr *expr, const Expr *target, const Expr *value, FlowBlock &block) {
  addNumbered(FlowKind::Bind, expr, block);
  if (const VarDecl *variable = threadLocalOf(target))
    return add(block, FlowKind::Write, expr->getExprLoc(), walker.variableValue(variable), walker.valueOf(value));
  const auto *reference = dyn_cast<DeclRefExpr>(bareOf(target, true));
  const auto *variable = reference ? dyn_cast<VarDecl>(reference->getDecl()) : nullptr;
  if (variable && variable->isLocalVarDecl() && !variable->getType()->isReferenceType())
    // Where it does not refer into anything of a thread any more, that counts too.
    add(block, FlowKind::Point, expr->getExprLoc(), walker.variableValue(variable),
        refers(variable->getType()) ? pointee(value) : Value());
}

/// The names in what is assigned to, or taken the address of.
void FlowBuilder::cover(const Stmt *stmt) {
  if (const auto *op = dyn_cast<BinaryOperator>(stmt); op && op->isAssignmentOp()) {
    const Expr *target = bareOf(op->getLHS(), true);
    if (isa<DeclRefExpr>(target) || threadLocalOf(target))
      covered.insert(target);
  } else if (const auto *call = dyn_cast<CXXOperatorCallExpr>(stmt);
             call && call->isAssignmentOp() && call->getNumArgs() == 2)
    covered.insert(bareOf(call->getArg(0), true));
  else if (const auto *unary = dyn_cast<UnaryOperator>(stmt);
           unary && (unary->isIncrementDecrementOp() || unary->getOpcode() == UO_AddrOf)) {
    if (threadLocalOf(unary->getSubExpr()))
      covered.insert(bareOf(unary->getSubExpr(), true));
  } else if (const auto *memberCall = dyn_cast<CXXMemberCallExpr>(stmt)) {
    if (const Expr *object = memberCall->getImplicitObjectArgument(); object && threadLocalOf(object))
      covered.insert(object->IgnoreParenImpCasts());
  } else if (const auto *declared = dyn_cast<DeclStmt>(stmt)) {
    for (const Decl *decl : declared->decls())
      if (const auto *variable = dyn_cast<VarDecl>(decl);
          variable && variable->getInit() && variable->getType()->isReferenceType() && variable->getInit()->isGLValue())
        covered.insert(bareOf(variable->getInit(), true));
  }
}

void FlowBuilder::addReference(const DeclRefExpr *reference, FlowBlock &block) {
  const auto *variable = dyn_cast<VarDecl>(reference->getDecl());
  if (!variable || (variable->isImplicit() && variable->getName() == "__promise") || covered.contains(reference))
    return;
  if (isThreadLocal(variable))
    add(block, FlowKind::Read, reference->getLocation(), walker.variableValue(variable));
  else if (variable->isLocalVarDecl() && variable->getDeclContext() == walker.function)
    add(block, FlowKind::Use, reference->getLocation(), walker.variableValue(variable));
}

/// A method that changes a variable of the thread, or reads it.
void FlowBuilder::addMethod(const CXXMemberCallExpr *call, FlowBlock &block) {
  const Expr *object = call->getImplicitObjectArgument();
  const VarDecl *variable = object ? threadLocalOf(object) : nullptr;
  const CXXMethodDecl *method = call->getMethodDecl();
  if (!variable || !method)
    return;
  // What gives the object itself, for more, changes it: `text.append("x")`.
  QualType result = method->getReturnType();
  bool givesItself = result->isReferenceType() && result->getPointeeCXXRecordDecl() &&
                     declaresSameEntity(result->getPointeeCXXRecordDecl(), method->getParent());
  bool changes = !method->isConst() && (givesItself || !refers(result)) && !isa<CXXConversionDecl>(method);
  Value value = changes && call->getNumArgs() ? walker.valueOf(call->getArg(0)) : Value();
  add(block, changes ? FlowKind::Write : FlowKind::Read, call->getExprLoc(), walker.variableValue(variable), value);
}

/// `await_ready` that is `return true;` never suspends.
static bool neverSuspends(const CoroutineSuspendExpr *suspend) {
  const auto *ready = dyn_cast_or_null<CXXMemberCallExpr>(suspend->getReadyExpr()->IgnoreUnlessSpelledInSource());
  const CXXMethodDecl *method = ready ? ready->getMethodDecl() : nullptr;
  if (!method)
    return false;
  if (method->getParent()->isInStdNamespace() && method->getParent()->getName() == "suspend_never")
    return true;
  return boolGivenBy(method) == true;
}

void FlowBuilder::addStmt(const Stmt *stmt, FlowBlock &block) {
  if (const auto *suspend = dyn_cast<CoroutineSuspendExpr>(stmt)) {
    if (!suspend->isTypeDependent() && !neverSuspends(suspend))
      add(block, FlowKind::Suspend, suspend->getKeywordLoc(), Value());
    return;
  }
  addNumbered(FlowKind::Call, stmt, block);
  if (const auto *declared = dyn_cast<DeclStmt>(stmt)) {
    for (const Decl *decl : declared->decls())
      if (const auto *variable = dyn_cast<VarDecl>(decl))
        addVariable(variable, block);
  } else if (const auto *reference = dyn_cast<DeclRefExpr>(stmt))
    addReference(reference, block);
  else if (const auto *member = dyn_cast<MemberExpr>(stmt)) {
    if (isThreadLocal(member->getMemberDecl()) && !covered.contains(member))
      add(block, FlowKind::Read, member->getMemberLoc(), walker.variableValue(member->getMemberDecl()));
  } else if (const auto *op = dyn_cast<BinaryOperator>(stmt)) {
    if (op->getOpcode() == BO_Assign)
      addAssignment(op, op->getLHS(), op->getRHS(), block);
    else if (const VarDecl *variable = op->isCompoundAssignmentOp() ? threadLocalOf(op->getLHS()) : nullptr)
      add(block, op->getOpcode() == BO_SubAssign ? FlowKind::Decrement : FlowKind::Increment, op->getOperatorLoc(),
          walker.variableValue(variable));
  } else if (const auto *unary = dyn_cast<UnaryOperator>(stmt)) {
    if (const VarDecl *variable = unary->isIncrementDecrementOp() ? threadLocalOf(unary->getSubExpr()) : nullptr)
      add(block, unary->isIncrementOp() ? FlowKind::Increment : FlowKind::Decrement, unary->getOperatorLoc(),
          walker.variableValue(variable));
  } else if (const auto *call = dyn_cast<CXXOperatorCallExpr>(stmt)) {
    if (call->getOperator() == OO_Equal && call->getNumArgs() == 2)
      addAssignment(call, call->getArg(0), call->getArg(1), block);
  } else if (const auto *call = dyn_cast<CXXMemberCallExpr>(stmt))
    addMethod(call, block);
  else if (const auto *result = dyn_cast<ReturnStmt>(stmt)) {
    const Expr *value = result->getRetValue();
    QualType type = walker.function->getReturnType();
    if (value && !type->isDependentType() && refers(type))
      if (Value target = type->isReferenceType() ? placeOf(value, 0) : pointee(value);
          target.kind != ValueKind::Unknown)
        add(block, FlowKind::Result, result->getBeginLoc(), Value(), target);
  }
}

void FlowBuilder::addElement(const CFGElement &element, FlowBlock &block) {
  if (std::optional<CFGStmt> stmt = element.getAs<CFGStmt>())
    return addStmt(stmt->getStmt(), block);
  const void *origin = nullptr;
  if (std::optional<CFGAutomaticObjDtor> destructor = element.getAs<CFGAutomaticObjDtor>())
    origin = destructor->getVarDecl();
  else if (std::optional<CFGInitializer> initializer = element.getAs<CFGInitializer>())
    origin = initializer->getInitializer()->getInit();
  addNumbered(FlowKind::Call, origin, block);
}

void FlowBuilder::setCondition(const Stmt *condition, FlowBlock &block) {
  const auto *expr = dyn_cast_or_null<Expr>(condition);
  while (expr) {
    expr = bareOf(expr, true)->IgnoreImpCasts();
    const auto *unary = dyn_cast<UnaryOperator>(expr);
    if (!unary || unary->getOpcode() != UO_LNot)
      break;
    block.isNegated = !block.isNegated;
    expr = unary->getSubExpr();
  }
  if (auto call = walker.callOf.find(expr); call != walker.callOf.end())
    block.testedCall = call->second;
}

static bool endsInThrow(const CFGBlock &block) {
  return llvm::any_of(block, [](const CFGElement &element) {
    std::optional<CFGStmt> stmt = element.getAs<CFGStmt>();
    return stmt && isa<CXXThrowExpr>(stmt->getStmt());
  });
}

std::vector<FlowBlock> FlowBuilder::build(const Stmt *body) {
  CFG::BuildOptions options;
  options.AddImplicitDtors = true;
  options.AddInitializers = true;
  options.PruneTriviallyFalseEdges = true;
  options.setAllAlwaysAdd();
  std::unique_ptr<CFG> cfg = CFG::buildCFG(walker.function, const_cast<Stmt *>(body), &builder.ast, options);
  if (!cfg)
    return {};
  // Numbered from the entry; Clang counts backwards.
  unsigned count = cfg->getNumBlockIDs();
  auto numberOf = [&](const CFGBlock *block) { return count - 1 - block->getBlockID(); };
  std::vector<FlowBlock> flow(count);
  for (const CFGBlock *source : *cfg)
    for (const CFGElement &element : *source)
      if (std::optional<CFGStmt> stmt = element.getAs<CFGStmt>())
        cover(stmt->getStmt());
  for (const CFGBlock *source : *cfg) {
    FlowBlock &block = flow[numberOf(source)];
    for (const CFGElement &element : *source)
      addElement(element, block);
    // An exception does not end here; what it unwinds to, the graph does not know.
    if (source->hasNoReturnElement() || endsInThrow(*source))
      continue;
    for (const CFGBlock::AdjacentBlock &successor : source->succs())
      if (successor.getReachableBlock())
        block.successors.push_back(numberOf(successor.getReachableBlock()));
    if (block.successors.size() == 2)
      setCondition(source->getLastCondition(), block);
  }
  bool isEmpty = llvm::all_of(flow, [](const FlowBlock &block) { return block.events.empty(); });
  return isEmpty ? std::vector<FlowBlock>() : flow;
}

} // namespace async_tidy
