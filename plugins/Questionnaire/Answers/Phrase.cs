using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>A text with places for figures, such as <c>{ceiling}</c>, made ready once.</summary>
internal sealed class Phrase
{
    private readonly (string Format, string[] Names) _fr;
    private readonly (string Format, string[] Names) _en;

    public Phrase(LocalizedText text) => (_fr, _en) = (Compile(text.Fr), Compile(text.En));

    /// <summary>The names in a text's places.</summary>
    public static IEnumerable<string> Names(string text) => Compile(text).Names;

    public Reason Say(string clause, Func<string, object?> figure) => Words.Because(
        clause,
        FormattableStringFactory.Create(_fr.Format, Array.ConvertAll(_fr.Names, name => figure(name))),
        FormattableStringFactory.Create(_en.Format, Array.ConvertAll(_en.Names, name => figure(name))));

    private static (string Format, string[] Names) Compile(string text)
    {
        var (format, names) = (new StringBuilder(), new List<string>());
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] == '{' ? text.IndexOf('}', i) : -1;
            if (end > i + 1)
            {
                var name = text[(i + 1)..end];
                format.Append(CultureInfo.InvariantCulture, $"{{{names.Count}:{Form(name)}}}");
                names.Add(name);
                i = end;
            }
            else
            {
                format.Append(text[i] is '{' or '}' ? new string(text[i], 2) : text[i].ToString());
            }
        }

        return (format.ToString(), [.. names]);
    }

    private static string Form(string name) => name switch
    {
        "until" => "D",
        "amount" => "N2",
        _ => "#,0.##",
    };
}
