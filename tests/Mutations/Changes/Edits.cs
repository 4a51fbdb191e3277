using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PartnerHub.Mutations.Changes;

/// <summary>Which edits a node is given: boundaries, negations, operators, numbers, roundings, first for last, fallbacks.</summary>
internal static class Edits
{
    private static readonly Dictionary<SyntaxKind, string[]> Operators = new()
    {
        [SyntaxKind.LessThanToken] = ["<=", ">="],
        [SyntaxKind.LessThanEqualsToken] = ["<", ">"],
        [SyntaxKind.GreaterThanToken] = [">=", "<="],
        [SyntaxKind.GreaterThanEqualsToken] = [">", "<"],
        [SyntaxKind.EqualsEqualsToken] = ["!="],
        [SyntaxKind.ExclamationEqualsToken] = ["=="],
        [SyntaxKind.AmpersandAmpersandToken] = ["||"],
        [SyntaxKind.BarBarToken] = ["&&"],
    };

    private static readonly Dictionary<SyntaxKind, string> Arithmetic = new()
    {
        [SyntaxKind.PlusToken] = "-",
        [SyntaxKind.MinusToken] = "+",
        [SyntaxKind.AsteriskToken] = "/",
        [SyntaxKind.SlashToken] = "*",
        [SyntaxKind.PercentToken] = "*",
    };

    private static readonly Dictionary<string, string> Twins = new(StringComparer.Ordinal)
    {
        ["Min"] = "Max", ["Max"] = "Min", ["First"] = "Last", ["Last"] = "First", ["FirstOrDefault"] = "LastOrDefault", ["LastOrDefault"] = "FirstOrDefault",
        ["Any"] = "All", ["All"] = "Any", ["Take"] = "Skip", ["Skip"] = "Take", ["OrderBy"] = "OrderByDescending", ["OrderByDescending"] = "OrderBy",
        ["MinBy"] = "MaxBy", ["MaxBy"] = "MinBy", ["AwayFromZero"] = "ToEven",
    };

    public static IEnumerable<Edit> Of(ExpressionSyntax node, SemanticModel model) => node switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } either => Fallback(either),
        BinaryExpressionSyntax binary => OfBinary(binary, model),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => [Edit.Of(not.OperatorToken, "")],
        LiteralExpressionSyntax literal => OfLiteral(literal),
        IsPatternExpressionSyntax matched => OfPattern(matched.Pattern).DefaultIfEmpty(Edit.Of(matched, $"!({matched})")),
        MemberAccessExpressionSyntax { Name.Identifier: { ValueText: "AwayFromZero" } name } => [Edit.Of(name, Twins[name.ValueText])],
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: { } name } } call when Twin(name, call) is { } twin => [Edit.Of(name.Identifier, twin)],
        InvocationExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax or ElementAccessExpressionSyntax when IsCondition(node, model) => [Edit.Of(node, $"!{node}")],
        _ => [],
    };

    /// <summary>Of the numbers and bounds within a pattern.</summary>
    public static IEnumerable<Edit> OfPattern(PatternSyntax pattern)
    {
        foreach (var part in pattern.DescendantNodesAndSelf())
        {
            switch (part)
            {
                case RelationalPatternSyntax bound:
                    yield return Edit.Of(bound.OperatorToken, Operators[bound.OperatorToken.Kind()][0]);
                    break;
                case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } number:
                    yield return Edit.Of(number, Next(number.Token));
                    break;
            }
        }
    }

    /// <summary>A number as near as it can be written: 1.5 becomes 1.6, and 3 becomes 4.</summary>
    public static string Next(SyntaxToken number)
    {
        var digits = number.Text.TrimEnd('m', 'M', 'd', 'D', 'f', 'F', 'l', 'L', 'u', 'U').Replace("_", "", StringComparison.Ordinal);
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return $"({number.Text} + 1)";
        }

        var suffix = number.Text[number.Text.AsSpan().TrimEnd("mMdDfFlLuU").Length..];
        return (value + new decimal(1, 0, 0, isNegative: false, value.Scale)).ToString(CultureInfo.InvariantCulture) + suffix;
    }

    private static IEnumerable<Edit> OfBinary(BinaryExpressionSyntax binary, SemanticModel model)
    {
        var kind = binary.OperatorToken.Kind();
        return Operators.TryGetValue(kind, out var others) ? others.Select(other => Edit.Of(binary.OperatorToken, other))
            : Arithmetic.TryGetValue(kind, out var other) && IsNumber(model.GetTypeInfo(binary.Left).Type) && IsNumber(model.GetTypeInfo(binary.Right).Type)
                ? [Edit.Of(binary.OperatorToken, other)]
            : [];
    }

    private static IEnumerable<Edit> OfLiteral(LiteralExpressionSyntax literal) => literal.Kind() switch
    {
        SyntaxKind.NumericLiteralExpression => [Edit.Of(literal, Next(literal.Token))],
        SyntaxKind.TrueLiteralExpression => [Edit.Of(literal, "false")],
        SyntaxKind.FalseLiteralExpression => [Edit.Of(literal, "true")],
        _ => [],
    };

    private static IEnumerable<Edit> Fallback(BinaryExpressionSyntax either) =>
        either.Right is ThrowExpressionSyntax ? [] : [Edit.Of(either, either.Right.ToString())];

    private static string? Twin(SimpleNameSyntax name, InvocationExpressionSyntax call) =>
        Twins.GetValueOrDefault(name.Identifier.ValueText) is { } twin && (twin is not ("All" or "Any") || call.ArgumentList.Arguments.Count > 0) ? twin : null;

    private static bool IsCondition(ExpressionSyntax node, SemanticModel model) =>
        node.Parent is IfStatementSyntax or WhileStatementSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax
            or WhenClauseSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression }
        || (node.Parent is ConditionalExpressionSyntax choice && choice.Condition == node)
            ? model.GetTypeInfo(node).Type?.SpecialType == SpecialType.System_Boolean
            : false;

    private static bool IsNumber(ITypeSymbol? type)
    {
        var bare = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        return bare?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;
    }
}
