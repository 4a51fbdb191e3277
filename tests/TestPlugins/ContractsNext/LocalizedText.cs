namespace PartnerHub.Contracts;

/// <summary>A text shown to people, in both languages.</summary>
public sealed record LocalizedText
{
    /// <summary>French.</summary>
    public required string Fr { get; init; }

    /// <summary>English.</summary>
    public required string En { get; init; }

    /// <summary>Makes a text from its French and English forms, in this order.</summary>
    public static LocalizedText Of(string fr, string en) => new() { Fr = fr, En = en };

    /// <summary>The form for a two-letter language: French for <c>fr</c>, English otherwise.</summary>
    public string In(string language) => string.Equals(language, "fr", StringComparison.OrdinalIgnoreCase) ? Fr : En;

    /// <summary>True when both forms are there.</summary>
    public bool IsComplete => Fr.Length > 0 && En.Length > 0;

    /// <summary>English.</summary>
    public override string ToString() => En;
}
