using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PartnerHub.Mutations.Changes;

/// <summary>Other text for a part of a node.</summary>
internal readonly record struct Edit(TextSpan Span, string Text)
{
    public static Edit Of(SyntaxToken token, string text) => new(token.Span, text);

    public static Edit Of(SyntaxNode node, string text) => new(node.Span, text);

    /// <summary>The node's text with the edit.</summary>
    public string In(SyntaxNode node)
    {
        var text = node.ToString();
        var start = Span.Start - node.SpanStart;
        return string.Concat(text.AsSpan(0, start), Text, text.AsSpan(start + Span.Length));
    }
}
