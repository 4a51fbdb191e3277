using Microsoft.CodeAnalysis;

namespace PartnerHub.Mutations.Changes;

/// <summary>The changes in the order of the files. One that does not compile keeps its number and is left out.</summary>
internal sealed class ChangeList(IReadOnlySet<int> leftOut)
{
    private readonly List<Change> _kept = [];
    private int _last;

    public IReadOnlyList<Change> Kept => _kept;

    /// <summary>Its number; null when it is left out.</summary>
    public int? Add(SyntaxNode node, Edit edit)
    {
        var number = ++_last;
        if (leftOut.Contains(number))
        {
            return null;
        }

        var text = node.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(edit.Span.Start);
        var end = Math.Max(text.Lines.GetLineFromPosition(edit.Span.End).End, line.End);
        var after = string.Concat(text.ToString(new(line.Start, edit.Span.Start - line.Start)), edit.Text, text.ToString(new(edit.Span.End, end - edit.Span.End)));
        _kept.Add(new(number, node.SyntaxTree.FilePath, line.LineNumber + 1, text.ToString(line.Span).Trim(), FirstLine(after)));
        return number;
    }

    private static string FirstLine(string text) => text.Trim().Split('\n')[0].Trim();
}
