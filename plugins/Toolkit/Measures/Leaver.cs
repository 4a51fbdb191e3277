namespace PartnerHub.Toolkit;

/// <summary>A certified person who has left.</summary>
public sealed record Leaver
{
    /// <summary>Id of the person.</summary>
    public required string Person { get; init; }

    /// <summary>Day of departure.</summary>
    public required DateOnly LeftOn { get; init; }

    /// <summary>Last day of grace.</summary>
    public required DateOnly GraceEnds { get; init; }

    /// <summary>The day the vendor was told; null when it was not, or nobody noted it.</summary>
    public DateOnly? ToldOn { get; init; }

    /// <summary>Id of the person who took the place; null while nobody has.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>The day the replacement was certified; null while there is none.</summary>
    public DateOnly? ReplacedOn { get; init; }

    /// <summary>True when the certificate would still be valid, had the person stayed.</summary>
    public required bool CertificateHolds { get; init; }
}
