using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PartnerHub.Questionnaires;

/// <summary>What paragraphs of a Word document are by their styles: headings, and items of lists.</summary>
internal sealed partial class WordStyles
{
    private const int MostSteps = 20;

    private readonly Dictionary<string, Style> _styles;
    private readonly Dictionary<int, AbstractNum> _lists;
    private readonly Dictionary<(int List, int Level), int> _counts = [];
    private readonly Dictionary<string, (int? Heading, NumberingProperties? Numbering)> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<(int List, int Level), bool> _isNumbered = [];

    public WordStyles(MainDocumentPart main)
    {
        _styles = (main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? []).Where(style => style.StyleId?.Value is not null)
            .DistinctBy(style => style.StyleId!.Value).ToDictionary(style => style.StyleId!.Value!, StringComparer.Ordinal);
        var numbering = main.NumberingDefinitionsPart?.Numbering;
        var shapes = (numbering?.Elements<AbstractNum>() ?? []).Where(shape => shape.AbstractNumberId?.Value is not null).DistinctBy(shape => shape.AbstractNumberId!.Value).ToDictionary(shape => shape.AbstractNumberId!.Value);
        _lists = (numbering?.Elements<NumberingInstance>() ?? []).Where(list => list.NumberID?.Value is not null && list.AbstractNumId?.Val?.Value is { } shape && shapes.ContainsKey(shape))
            .DistinctBy(list => list.NumberID!.Value).ToDictionary(list => list.NumberID!.Value, list => shapes[list.AbstractNumId!.Val!.Value]);
    }

    /// <summary>From 1; null for a paragraph that is no heading.</summary>
    public int? HeadingOf(Paragraph paragraph) => Known(paragraph).Heading;

    /// <summary>What a style comes to, found once: paragraphs are many, and a style may be as long as a document.</summary>
    private (int? Heading, NumberingProperties? Numbering) Known(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is not { } id)
        {
            return (null, null);
        }

        if (!_known.TryGetValue(id, out var known))
        {
            var chain = Chain(id).ToList();
            known = (HeadingOf(chain), chain.Select(style => style.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(found => found is not null));
            _known[id] = known;
        }

        return known;
    }

    private static int? HeadingOf(IEnumerable<Style> chain)
    {
        foreach (var name in chain.Select(style => style.StyleName?.Val?.Value ?? ""))
        {
            if (Heading.Match(name) is { Success: true } heading)
            {
                return int.Parse(heading.Groups["level"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            }

            if (name is "Title" or "Titre")
            {
                return 1;
            }
        }

        return null;
    }

    /// <summary>The mark of a list's item, set in by its level; null for any other paragraph.</summary>
    public string? ItemOf(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties?.NumberingProperties ?? Known(paragraph).Numbering;
        if (properties?.NumberingId?.Val?.Value is not { } list || list == 0)
        {
            return null;
        }

        var level = Math.Clamp(properties.NumberingLevelReference?.Val?.Value ?? 0, 0, 8);
        var indent = new string(' ', level * 2);
        if (!IsNumbered(list, level))
        {
            return indent + "- ";
        }

        var number = _counts.GetValueOrDefault((list, level)) + 1;
        _counts[(list, level)] = number;
        return string.Create(CultureInfo.InvariantCulture, $"{indent}{number}. ");
    }

    private bool IsNumbered(int list, int level)
    {
        if (!_isNumbered.TryGetValue((list, level), out var isNumbered))
        {
            isNumbered = _lists.GetValueOrDefault(list)?.Elements<Level>().FirstOrDefault(found => found.LevelIndex?.Value == level)?.NumberingFormat?.Val?.Value is { } format
                && format != NumberFormatValues.Bullet && format != NumberFormatValues.None;
            _isNumbered[(list, level)] = isNumbered;
        }

        return isNumbered;
    }

    private IEnumerable<Style> Chain(string? id)
    {
        for (var step = 0; step < MostSteps && id is not null && _styles.TryGetValue(id, out var style); step++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    [GeneratedRegex(@"\A(?:heading|titre|title)\s*(?<level>[1-6])\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, DocumentLimits.LongestMatch)]
    private static partial Regex Heading { get; }
}
