using PartnerHub.Contracts;

namespace PartnerHub.Programs;

public enum FaultKind
{
    /// <summary>No package has that id.</summary>
    UnknownProgram,

    /// <summary>The program is refused or quarantined, or its breaker is open.</summary>
    Unavailable,

    /// <summary>The program threw.</summary>
    Threw,

    /// <summary>The program did not answer within its time limit.</summary>
    TimedOut,

    /// <summary>Too many calls wait for the program.</summary>
    Busy,

    /// <summary>The program answered what it may not: an id it does not declare, a list without end, a day out of range.</summary>
    BadAnswer,
}

/// <summary>A program could not answer. The only exception that a call to a program raises.</summary>
public sealed class ProgramFault : Exception
{
    public ProgramFault(string program, FaultKind kind, LocalizedText text, Exception? inner = null)
        : base($"{program}: {text.En}", inner) => (Program, Kind, Text) = (program, kind, text);

    public string Program { get; }

    public FaultKind Kind { get; }

    public LocalizedText Text { get; }
}
