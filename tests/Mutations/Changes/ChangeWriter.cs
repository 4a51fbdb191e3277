using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PartnerHub.Mutations.Changes;

/// <summary>Writes every change of one file beside what it changes, behind the switch.</summary>
/// <param name="model">What the file's names mean.</param>
/// <param name="numbers">Hands out numbers and keeps the changes.</param>
internal sealed class ChangeWriter(SemanticModel model, ChangeList numbers) : CSharpSyntaxRewriter
{
    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        var visited = base.Visit(node);
        return (node, visited) switch
        {
            (ExpressionSyntax before, ExpressionSyntax after) when CanBeTwice(before) => Switch(before, after),
            (ExpressionStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax, StatementSyntax after) when node.Parent is BlockSyntax => Without(node, after),
            _ => visited,
        };
    }

    public override SyntaxNode? VisitAttributeList(AttributeListSyntax node) => node;

    public override SyntaxNode? VisitEnumMemberDeclaration(EnumMemberDeclarationSyntax node) => node;

    public override SyntaxNode? VisitParameter(ParameterSyntax node) => node;

    public override SyntaxNode? VisitCaseSwitchLabel(CaseSwitchLabelSyntax node) => node;

    public override SyntaxNode? VisitConstantPattern(ConstantPatternSyntax node) => node;

    public override SyntaxNode? VisitRelationalPattern(RelationalPatternSyntax node) => node;

    public override SyntaxNode? VisitInterpolationAlignmentClause(InterpolationAlignmentClauseSyntax node) => node;

    public override SyntaxNode? VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node) => node.IsConst ? node : base.VisitLocalDeclarationStatement(node);

    /// <summary>A constant can't be switched; a property of the same name can, where nothing asks for a constant.</summary>
    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node)
    {
        if (!node.Modifiers.Any(SyntaxKind.ConstKeyword))
        {
            return base.VisitFieldDeclaration(node);
        }

        if (node.Declaration.Variables is not [{ Initializer.Value: { } value } constant] || !IsNumber(value) || Constants.IsNeeded(model, constant))
        {
            return node;
        }

        var modifiers = string.Join(' ', node.Modifiers.Where(word => !word.IsKind(SyntaxKind.ConstKeyword)));
        var property = SyntaxFactory.ParseMemberDeclaration($"{modifiers} static {node.Declaration.Type} {constant.Identifier} => {Visit(value)};")!;
        return property.WithTriviaFrom(node);
    }

    public override SyntaxNode? VisitSwitchExpression(SwitchExpressionSyntax node)
    {
        var visited = (SwitchExpressionSyntax)base.VisitSwitchExpression(node)!;
        var arms = new List<SwitchExpressionArmSyntax>();
        foreach (var (before, after) in node.Arms.Zip(visited.Arms))
        {
            arms.AddRange(CanBeTwice(before.Pattern) ? Edits.OfPattern(before.Pattern).Select(edit => Arm(before, edit)).OfType<SwitchExpressionArmSyntax>() : []);
            arms.Add(after);
        }

        return visited.WithArms(SyntaxFactory.SeparatedList(arms, arms.Select(_ => SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.LineFeed))));
    }

    private SwitchExpressionArmSyntax? Arm(SwitchExpressionArmSyntax arm, Edit edit)
    {
        if (numbers.Add(arm, edit) is not { } number)
        {
            return null;
        }

        var when = arm.WhenClause is { } clause ? $"{Switched(number)} && ({clause.Condition})" : Switched(number);
        var whole = SyntaxFactory.ParseExpression($"0 switch {{ {edit.In(arm.Pattern)} when {when} => {arm.Expression} }}");
        return ((SwitchExpressionSyntax)whole).Arms[0];
    }

    private SyntaxNode Switch(ExpressionSyntax before, ExpressionSyntax after)
    {
        foreach (var edit in Edits.Of(before, model))
        {
            if (numbers.Add(before, edit) is { } number)
            {
                var (changed, unchanged) = (edit.In(before), after.WithoutTrivia().ToFullString());
                var cast = Cast(before);
                after = SyntaxFactory.ParseExpression($"({Switched(number)} ? {cast}({changed}) : {cast}({unchanged}))").WithTriviaFrom(before);
            }
        }

        return after;
    }

    private SyntaxNode Without(SyntaxNode before, StatementSyntax after)
    {
        if (before is ExpressionStatementSyntax { Expression: var expression } && (!CanBeTwice(expression) || IsNeeded(expression)))
        {
            return after;
        }

        return numbers.Add(before, Edit.Of(before, ";")) is { } number
            ? SyntaxFactory.ParseStatement($"if (!{Switched(number)}) {{ {after.WithoutTrivia().ToFullString()} }}").WithTriviaFrom(before)
            : after;
    }

    // What gives a variable its first value can't be left out.
    private bool IsNeeded(ExpressionSyntax expression) =>
        expression is AssignmentExpressionSyntax { Left: TupleExpressionSyntax }
        || (expression is AssignmentExpressionSyntax assignment && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
            && model.GetSymbolInfo(assignment.Left).Symbol switch
            {
                ILocalSymbol local => local.DeclaringSyntaxReferences is not [var declared] || declared.GetSyntax() is not VariableDeclaratorSyntax { Initializer: not null },
                IParameterSymbol parameter => parameter.RefKind == RefKind.Out,
                _ => expression.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is not null,
            });

    private static string Switched(int number) => FormattableString.Invariant($"{SwitchSource.Test}({number})");

    // 6 is an int where a byte is wanted, once it is one of two.
    private string Cast(ExpressionSyntax before) =>
        before.IsKind(SyntaxKind.NumericLiteralExpression) && model.GetTypeInfo(before) is { ConvertedType: { } wanted, Type: { } own }
        && !SymbolEqualityComparer.Default.Equals(wanted, own) && wanted.SpecialType is >= SpecialType.System_Char and <= SpecialType.System_Double
            ? $"({wanted.ToDisplayString()})"
            : "";

    private static bool IsNumber(ExpressionSyntax value) => value.DescendantNodesAndSelf().All(part => part.IsKind(SyntaxKind.NumericLiteralExpression) || part is BinaryExpressionSyntax);

    // A variable that a pattern or an argument declares can't be declared again beside it.
    private static bool CanBeTwice(SyntaxNode node) =>
        !node.DescendantNodesAndSelf(part => part is not (LambdaExpressionSyntax or SwitchExpressionSyntax)).Any(part => part is VariableDesignationSyntax)
        && node.Parent is not (MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or QualifiedNameSyntax or NameColonSyntax or NameEqualsSyntax);
}
