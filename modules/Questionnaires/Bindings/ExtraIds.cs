using System.Globalization;

namespace PartnerHub.Questionnaires;

/// <summary>Ids within one section: those of the questionnaire once each, and others made of the document's words.</summary>
internal sealed class ExtraIds(int section)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>True for the first place of an id; a second one is kept as something else.</summary>
    public bool Take(string id) => _taken.Add(id);

    public string Make(string label)
    {
        var stem = string.Create(CultureInfo.InvariantCulture, $"extra.{section}.{Wording.Slug(label)}");
        var id = stem;
        for (var number = 2; !_taken.Add(id); number++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
        }

        return id;
    }
}
