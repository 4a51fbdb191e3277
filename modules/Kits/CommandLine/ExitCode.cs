namespace PartnerHub.Kits.CommandLine;

/// <summary>What a command ends with; scripts rely on these numbers.</summary>
public enum ExitCode
{
    Ok = 0,
    Failure = 1,
    Usage = 2,
    NotFound = 3,
    Conflict = 4,
    InvalidInput = 5,
    DoneWithFindings = 6,

    /// <summary>Ended by Ctrl-C: 128 and the signal's number.</summary>
    Cancelled = 130,
}
