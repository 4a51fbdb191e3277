using System.Globalization;

namespace PartnerHub.Questionnaires;

/// <summary>Ids within one section: those of the questionnaire once each, and others made of the document's words.</summary>
internal sealed class ExtraIds(int section)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>True for the first place of an id; a second one is kept as something else.</summary>
    public bool Take(string id) => _taken.Add(id);

    public string Make(string label)
    {
        var stem = string.Create(CultureInfo.InvariantCulture, $"extra.{section}.{Wording.Slug(label)}");
        var number = _numbers.GetValueOrDefault(stem, 1);
        string id;
        do
        {
            id = number == 1 ? stem : string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
            number++;
        }
        while (!_taken.Add(id));

        _numbers[stem] = number;
        return id;
    }
}
