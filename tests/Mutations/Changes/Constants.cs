using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PartnerHub.Mutations.Changes;

/// <summary>Whether the language asks for a constant where one is used.</summary>
internal static class Constants
{
    public static bool IsNeeded(SemanticModel model, VariableDeclaratorSyntax constant)
    {
        var name = constant.Identifier.ValueText;
        return model.Compilation.SyntaxTrees
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>())
            .Any(used => used.Identifier.ValueText == name && IsInAConstant(used));
    }

    private static bool IsInAConstant(SyntaxNode used) => used.Ancestors().Any(around => around
        is AttributeSyntax or PatternSyntax or CaseSwitchLabelSyntax or ParameterSyntax or EnumMemberDeclarationSyntax or StackAllocArrayCreationExpressionSyntax
        || (around is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword))
        || around is LocalDeclarationStatementSyntax { IsConst: true }
        || around.IsKind(SyntaxKind.IsExpression));
}
