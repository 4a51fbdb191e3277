using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PartnerHub.Questionnaires;

/// <summary>The text of a paragraph as it would read with all changes accepted: bold and struck out as in Markdown.</summary>
internal sealed class WordRuns(WordFindings found)
{
    private readonly List<(string Text, bool IsBold, bool IsStruck)> _parts = [];

    public static string Of(OpenXmlElement paragraph, WordFindings found)
    {
        var runs = new WordRuns(found);
        runs.Take(paragraph);
        return runs.Text();
    }

    private void Take(OpenXmlElement parent)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element.LocalName)
            {
                case "r":
                    TakeRun(element);
                    break;
                case "del" or "moveFrom":
                    found.HasChanges = true;
                    break;
                case "ins" or "moveTo":
                    found.HasChanges = true;
                    Take(element);
                    break;
                case "sdt":
                    TakeControl(element);
                    break;
                case "hyperlink" or "smartTag" or "sdtContent" or "fldSimple" or "customXml" or "bdo" or "dir":
                    Take(element);
                    break;
            }
        }
    }

    /// <summary>A control that still shows its own hint is empty; one that is a box is ticked or not.</summary>
    private void TakeControl(OpenXmlElement control)
    {
        var properties = control.ChildElements.FirstOrDefault(child => child.LocalName == "sdtPr");
        if (properties?.ChildElements.FirstOrDefault(child => child.LocalName == "checkbox") is { } box)
        {
            var isOn = box.ChildElements.FirstOrDefault(child => child.LocalName == "checked") is { } state && state.GetAttributes().Any(attribute => attribute is { LocalName: "val", Value: "1" or "true" or "on" });
            _parts.Add((isOn ? "☒" : "☐", false, false));
        }
        else if (properties?.ChildElements.Any(child => child.LocalName == "showingPlcHdr") != true)
        {
            Take(control);
        }
    }

    private void TakeRun(OpenXmlElement run)
    {
        var style = run.ChildElements.FirstOrDefault(child => child.LocalName == "rPr");
        var text = new StringBuilder();
        foreach (var part in run.ChildElements)
        {
            text.Append(part.LocalName switch
            {
                "t" => part.InnerText,
                "tab" or "ptab" => "\t",
                "br" or "cr" => "\n",
                "noBreakHyphen" => "-",
                "sym" => Symbol(part),
                "fldChar" => Box(part),
                _ => "",
            });
            found.HasBoxes |= part.LocalName is "drawing" or "pict" or "AlternateContent" or "object";
        }

        _parts.Add((text.ToString(), IsOn(style, "b"), IsOn(style, "strike") || IsOn(style, "dstrike")));
    }

    private static bool IsOn(OpenXmlElement? style, string name) =>
        style?.ChildElements.FirstOrDefault(child => child.LocalName == name) is { } found
        && !found.GetAttributes().Any(attribute => attribute is { LocalName: "val", Value: "0" or "false" or "off" });

    /// <summary>The boxes of Word's symbol fonts.</summary>
    private static string Symbol(OpenXmlElement symbol) => symbol.GetAttributes().FirstOrDefault(attribute => attribute.LocalName == "char").Value?.ToUpperInvariant() switch
    {
        "F0FE" or "F0FD" or "F0FC" or "F052" or "F054" or "2612" or "2611" => "☒",
        "F0A8" or "F06F" or "F0A3" or "F0A1" or "2610" => "☐",
        "F0E0" or "F0E8" => "→",
        _ => "",
    };

    /// <summary>A box of the forms of Word before 2007.</summary>
    private static string Box(OpenXmlElement field)
    {
        if (field.Descendants().FirstOrDefault(child => child.LocalName == "checkBox") is not { } box)
        {
            return "";
        }

        var state = box.ChildElements.FirstOrDefault(child => child.LocalName == "checked") ?? box.ChildElements.FirstOrDefault(child => child.LocalName == "default");
        return state is not null && !state.GetAttributes().Any(attribute => attribute is { LocalName: "val", Value: "0" or "false" or "off" }) ? "☒" : "☐";
    }

    private string Text()
    {
        var isMarkdown = _parts.Exists(part => part.Text.Contains("**", StringComparison.Ordinal));
        var text = new StringBuilder();
        for (var i = 0; i < _parts.Count;)
        {
            var (first, next) = (_parts[i], i + 1);
            var joined = new StringBuilder(first.Text);
            while (next < _parts.Count && (_parts[next].IsBold, _parts[next].IsStruck) == (first.IsBold, first.IsStruck))
            {
                joined.Append(_parts[next++].Text);
            }

            var mark = first.IsStruck ? "~~" : first.IsBold && !isMarkdown ? "**" : "";
            text.Append(Marked(joined.ToString(), mark));
            i = next;
        }

        return text.ToString().Trim();
    }

    /// <summary>With its mark right around the words, line by line.</summary>
    private static string Marked(string text, string mark) => mark.Length == 0 ? text : string.Join('\n', text.Split('\n').Select(line =>
    {
        var inner = line.Trim();
        var at = inner.Length == 0 ? 0 : line.IndexOf(inner, StringComparison.Ordinal);
        return inner.Length == 0 || inner is "☐" or "☒" ? line : line[..at] + mark + inner + mark + line[(at + inner.Length)..];
    }));
}
