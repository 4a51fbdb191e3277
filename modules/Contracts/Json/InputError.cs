namespace PartnerHub.Contracts;

/// <summary>What is wrong at one place of a file or a request.</summary>
public sealed record InputError
{
    /// <summary>JSON path of the value, from <c>$</c>; of the member that should be there when it is missing.</summary>
    public required string Path { get; init; }

    /// <summary>Line of the file, from 1; null when it is not known.</summary>
    public int? Line { get; init; }

    /// <summary>What should be there.</summary>
    public required LocalizedText Expected { get; init; }

    /// <summary>What is there. A quotation is cut short where it is longer than <see cref="Echo.MostLetters"/>.</summary>
    public required LocalizedText Found { get; init => field = Echo.Found(value); }

    /// <summary>Expectation and finding in one sentence, without the place.</summary>
    public LocalizedText Text => LocalizedText.Of(
        $"attendu : {Expected.Fr} ; trouvé : {Found.Fr}",
        $"expected {Expected.En}, found {Found.En}");

    /// <summary>Place and text in English.</summary>
    public override string ToString() => ToString("en");

    /// <summary>Place and text in a language, <c>fr</c> or <c>en</c>.</summary>
    public string ToString(string language)
    {
        var line = Line is null ? "" : LocalizedText.Of($" (ligne {Line})", $" (line {Line})").In(language);
        var colon = LocalizedText.Of(" : ", ": ").In(language);
        return $"{Path}{line}{colon}{Text.In(language)}";
    }
}
