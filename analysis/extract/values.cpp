// What can be told of an expression without running it.
#include "analysis/extract/body_walker.h"

namespace async_tidy {

using namespace clang;

namespace {
/// Calls within calls deeper than this are unknown: std::move(std::bind(std::ref(f), ...)) is the depth of real code.
constexpr unsigned MaxDepth = 8;
} // namespace

const Expr *bareOf(const Expr *expr, bool keepsConversions) {
  for (const Expr *inner = nullptr; inner != expr;) {
    inner = expr;
    expr = keepsConversions ? expr->IgnoreParens() : expr->IgnoreParenImpCasts();
    if (const auto *full = dyn_cast<FullExpr>(expr))
      expr = full->getSubExpr();
    else if (const auto *bound = dyn_cast<CXXBindTemporaryExpr>(expr))
      expr = bound->getSubExpr();
    else if (const auto *made = dyn_cast<MaterializeTemporaryExpr>(expr))
      expr = made->getSubExpr();
    else if (const auto *argument = dyn_cast<CXXDefaultArgExpr>(expr))
      expr = argument->getExpr();
  }
  return expr;
}

Value BodyWalker::variableValue(const ValueDecl *decl) {
  Value value;
  value.type = builder.classNameOf(decl->getType());
  if (const auto *parameter = dyn_cast<ParmVarDecl>(decl)) {
    const auto *owner = dyn_cast<FunctionDecl>(parameter->getDeclContext());
    if (!owner)
      return value;
    value.kind = ValueKind::Parameter;
    value.entity = builder.entity(owner);
    value.integer = parameter->getFunctionScopeIndex();
    return value;
  }
  value.kind = ValueKind::Variable;
  if (const auto *variable = dyn_cast<VarDecl>(decl); variable && variable->getTLSKind() != VarDecl::TLS_None) {
    value.integer = 1;
    needsFlow = true;
  }
  if (isa<FieldDecl>(decl)) {
    value.name = builder.usr(decl);
    // A class of a source file is that file's own, whatever another one calls by its name.
    if (builder.sources.isInMainFile(builder.sources.getExpansionLoc(decl->getLocation())))
      value.name = builder.string(builder.summary.string(value.name) + "@" + builder.summary.mainFile);
    return value;
  }
  // What a structured binding names is the variable behind it, or a part of what is decomposed.
  if (const auto *binding = dyn_cast<BindingDecl>(decl))
    return binding->getHoldingVar() ? variableValue(binding->getHoldingVar())
                                    : valueOf(cast_or_null<Expr>(binding->getBinding()));
  const auto *variable = dyn_cast<VarDecl>(decl);
  if (!variable)
    return Value();
  if (!variable->isLocalVarDecl() && !variable->isInitCapture() && !variable->isExceptionVariable()) {
    std::string name = builder.qualifiedName(variable);
    if (!variable->isExternallyVisible())
      name += "@" + builder.summary.mainFile;
    value.name = builder.string(name);
    return value;
  }
  if (const auto *owner = dyn_cast_or_null<FunctionDecl>(variable->getParentFunctionOrMethod()))
    value.entity = builder.entity(owner);
  else
    value.entity = id;
  Location where = builder.location(variable->getLocation());
  value.name = builder.string(variable->getNameAsString() + "@" + std::to_string(where.line) + ":" +
                              std::to_string(where.column));
  return value;
}

/// The call operator of a closure or of a functor of the project, where there is one and no more.
const FunctionDecl *BodyWalker::callOperatorOf(QualType type) {
  const CXXRecordDecl *record = type.getNonReferenceType()->getAsCXXRecordDecl();
  if (!record || !record->hasDefinition())
    return nullptr;
  if (record->isLambda())
    return record->getLambdaCallOperator();
  if (!builder.isProject(record->getLocation()))
    return nullptr;
  DeclarationName name = builder.ast.DeclarationNames.getCXXOperatorName(OO_Call);
  const CXXMethodDecl *only = nullptr;
  for (const NamedDecl *found : record->getDefinition()->lookup(name)) {
    const auto *method = dyn_cast<CXXMethodDecl>(found);
    if (!method || only)
      return nullptr;
    only = method;
  }
  return only;
}

bool BodyWalker::constantOf(const Expr *expr, int64_t &result) {
  if (expr->getType().isNull() || expr->isValueDependent() || expr->isTypeDependent() || expr->containsErrors())
    return false;
  QualType type = expr->getType();
  if (type->isIntegralOrEnumerationType()) {
    Expr::EvalResult evaluated;
    if (!expr->EvaluateAsInt(evaluated, builder.ast, Expr::SE_NoSideEffects))
      return false;
    result = evaluated.Val.getInt().getExtValue();
    return true;
  }
  if (type->isRealFloatingType()) {
    llvm::APFloat evaluated(0.0);
    result = 0;
    return expr->EvaluateAsFloat(evaluated, builder.ast, Expr::SE_NoSideEffects) && evaluated.isZero();
  }
  if (type->isPointerType() || type->isNullPtrType()) {
    if (!expr->isNullPointerConstant(builder.ast, Expr::NPC_ValueDependentIsNotNull))
      return false;
    result = 0;
    return true;
  }
  // A class with one arithmetic field, such as a duration.
  const CXXRecordDecl *record = type.getNonReferenceType()->getAsCXXRecordDecl();
  if (!record || !record->hasDefinition() || !record->isLiteral() || record->isUnion() || record->getNumBases() ||
      std::distance(record->field_begin(), record->field_end()) != 1 ||
      !record->field_begin()->getType()->isArithmeticType())
    return false;
  Expr::EvalResult evaluated;
  if (!expr->EvaluateAsRValue(evaluated, builder.ast) || evaluated.HasSideEffects)
    return false;
  if (!evaluated.Val.isStruct() || evaluated.Val.getStructNumFields() != 1)
    return false;
  const APValue &field = evaluated.Val.getStructField(0);
  if (field.isInt())
    result = field.getInt().getExtValue();
  else if (field.isFloat())
    result = field.getFloat().isZero() ? 0 : 1;
  else
    return false;
  return true;
}

Value BodyWalker::callValue(const FunctionDecl *callee, llvm::ArrayRef<const Expr *> arguments, unsigned depth,
                            const Expr *object) {
  Value value;
  value.kind = ValueKind::Call;
  value.entity = builder.entity(callee);
  if (object) {
    value.integer = 1;
    value.arguments.push_back(valueOf(object, depth + 1));
  }
  for (const Expr *argument : arguments)
    value.arguments.push_back(valueOf(argument, depth + 1));
  while (!value.arguments.empty() && value.arguments.back() == Value())
    value.arguments.pop_back();
  return value;
}

/// Either side of a conditional, or any element of a list: of the callables among them, nothing else is of use.
static Value oneOf(std::vector<Value> all) {
  constexpr size_t MaxElements = 16;
  Value value;
  llvm::erase_if(all,
                 [](const Value &one) { return one.kind == ValueKind::Unknown || one.kind == ValueKind::Integer; });
  if (all.empty() || all.size() > MaxElements)
    return value;
  value.kind = ValueKind::OneOf;
  value.arguments = std::move(all);
  return value;
}

/// A literal that may be a path or a name, in whatever encoding.
static std::string shortText(const StringLiteral *literal) {
  constexpr unsigned MaxLength = 64;
  std::string result;
  if (literal->getLength() > MaxLength)
    return "";
  for (unsigned i = 0; i != literal->getLength(); ++i) {
    uint32_t unit = literal->getCodeUnit(i);
    if (unit <= ' ' || unit >= 0x7f)
      return "";
    result += char(unit);
  }
  return result;
}

/// The value but for its type.
Value BodyWalker::shapeOf(const Expr *expr, unsigned depth) {
  Value value;
  if (const auto *lambda = dyn_cast<LambdaExpr>(expr)) {
    value.kind = ValueKind::Callable;
    value.entity = builder.entity(lambda->getCallOperator());
  } else if (const auto *reference = dyn_cast<DeclRefExpr>(expr)) {
    if (const auto *named = dyn_cast<FunctionDecl>(reference->getDecl())) {
      value.kind = ValueKind::Callable;
      value.entity = builder.entity(named);
    } else
      value = variableValue(reference->getDecl());
  } else if (const auto *member = dyn_cast<MemberExpr>(expr)) {
    // A part of a library's object, such as the second of a pair, is what the program put into the object.
    const auto *field = dyn_cast<FieldDecl>(member->getMemberDecl());
    if (field && isa<ClassTemplateSpecializationDecl>(field->getParent()) && !builder.isProject(field->getLocation()))
      value = valueOf(member->getBase(), depth);
    else if (isa<FieldDecl, VarDecl>(member->getMemberDecl()))
      value = variableValue(member->getMemberDecl());
  } else if (const auto *awaited = dyn_cast<CoawaitExpr>(expr)) {
    // `co_await asio::this_coro::executor`: what a global constant stands for.
    if (Value operand = valueOf(awaited->getOperand(), depth);
        operand.kind == ValueKind::Variable && operand.entity == NoEntity)
      value = operand;
  } else if (const auto *unary = dyn_cast<UnaryOperator>(expr)) {
    // The address of an object stands for the object, and so does what a pointer to it points at.
    // `+` turns a lambda into a pointer.
    if (unary->getOpcode() == UO_AddrOf || unary->getOpcode() == UO_Deref || unary->getOpcode() == UO_Plus)
      value = valueOf(unary->getSubExpr(), depth);
  } else if (const auto *subscript = dyn_cast<ArraySubscriptExpr>(expr)) {
    // What is done to an array's elements is taken together.
    value = valueOf(subscript->getBase(), depth);
  } else if (const auto *binary = dyn_cast<BinaryOperator>(expr);
             binary && (binary->getOpcode() == BO_Or || binary->getOpcode() == BO_OrAssign)) {
    for (const Expr *side : {binary->getLHS(), binary->getRHS()})
      if (Value part = valueOf(side, depth + 1); part.kind == ValueKind::Integer || part.kind == ValueKind::Bits) {
        value.kind = ValueKind::Bits;
        value.integer |= part.integer;
      }
  } else if (const auto *literal = dyn_cast<StringLiteral>(expr)) {
    if (std::string text = shortText(literal); !text.empty()) {
      value.kind = ValueKind::Text;
      value.name = builder.string(text);
    }
  } else if (const auto *conditional = dyn_cast<ConditionalOperator>(expr)) {
    value = oneOf({valueOf(conditional->getTrueExpr(), depth + 1), valueOf(conditional->getFalseExpr(), depth + 1)});
  } else if (const auto *list = dyn_cast<CXXStdInitializerListExpr>(expr)) {
    value = valueOf(list->getSubExpr(), depth);
  } else if (const auto *list = dyn_cast<InitListExpr>(expr); list && list->getType()->isArrayType()) {
    std::vector<Value> elements;
    for (const Expr *element : list->inits())
      elements.push_back(valueOf(element, depth + 1));
    value = oneOf(std::move(elements));
  } else if (const auto *construct = dyn_cast<CXXConstructExpr>(expr)) {
    if (construct->getNumArgs() == 1 && construct->getConstructor()->isCopyOrMoveConstructor())
      return valueOf(construct->getArg(0), depth);
    value = callValue(construct->getConstructor(),
                      llvm::ArrayRef<const Expr *>(construct->getArgs(), construct->getNumArgs()), depth);
  } else if (const auto *call = dyn_cast<CallExpr>(expr)) {
    llvm::ArrayRef<const Expr *> arguments(call->getArgs(), call->getNumArgs());
    const auto *op = dyn_cast<CXXOperatorCallExpr>(call);
    if (op && arguments.size() == 1 && (op->getOperator() == OO_Arrow || op->getOperator() == OO_Star))
      return valueOf(arguments.front(), depth);
    const FunctionDecl *callee = calleeOf(call);
    const Expr *object = nullptr;
    if (const auto *memberCall = dyn_cast<CXXMemberCallExpr>(call))
      object = memberCall->getImplicitObjectArgument();
    else if (const auto *method = dyn_cast_or_null<CXXMethodDecl>(callee);
             op && method && !method->isStatic() && !arguments.empty()) {
      object = arguments.front();
      arguments = arguments.drop_front();
    }
    // A closure as a function pointer.
    if (isa_and_nonnull<CXXConversionDecl>(callee) && object && callOperatorOf(object->getType()))
      return valueOf(object, depth);
    if (callee)
      value = callValue(callee, arguments, depth, object);
  }
  return value;
}

Value BodyWalker::valueOf(const Expr *expr, unsigned depth) {
  // In a pattern, a list in parentheses has no type at all.
  if (!expr || depth > MaxDepth || expr->getType().isNull() || expr->isTypeDependent() || expr->containsErrors())
    return Value();
  // Down to what was written, past conversions to a base but keeping the class it had before.
  for (const Expr *inner = nullptr;; expr = inner) {
    inner = expr;
    if (const auto *full = dyn_cast<FullExpr>(expr))
      inner = full->getSubExpr();
    else if (const auto *made = dyn_cast<MaterializeTemporaryExpr>(expr))
      inner = made->getSubExpr();
    else if (const auto *bound = dyn_cast<CXXBindTemporaryExpr>(expr))
      inner = bound->getSubExpr();
    else if (const auto *parens = dyn_cast<ParenExpr>(expr))
      inner = parens->getSubExpr();
    else if (const auto *argument = dyn_cast<CXXDefaultArgExpr>(expr))
      inner = argument->getExpr();
    else if (const auto *init = dyn_cast<CXXDefaultInitExpr>(expr))
      inner = init->getExpr();
    else if (const auto *list = dyn_cast<InitListExpr>(expr); list && list->getNumInits() == 1 && list->isTransparent())
      inner = list->getInit(0);
    else if (const auto *cast = dyn_cast<CastExpr>(expr)) {
      int64_t ignored = 0;
      if (!constantOf(cast, ignored))
        inner = cast->getSubExpr();
    }
    if (inner == expr)
      break;
  }
  Value value;
  if (constantOf(expr, value.integer)) {
    value.kind = ValueKind::Integer;
    return value;
  }
  value.integer = 0;
  value = shapeOf(expr, depth);
  if (const FunctionDecl *callOperator = callOperatorOf(expr->getType()); callOperator) {
    value = Value();
    value.kind = ValueKind::Callable;
    value.entity = builder.entity(callOperator);
  }
  if (StringId type = builder.classNameOf(expr->getType()))
    value.type = type;
  return value;
}

} // namespace async_tidy
