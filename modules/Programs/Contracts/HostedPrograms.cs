using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Programs;

[RequiresRight(Rights.Visit)]
public sealed record ListPrograms : IRequest<IReadOnlyList<HostedProgram>>, IAboutHost, IListOf<IAboutProgram>
{
    /// <summary>Only programs on which the caller may do this.</summary>
    public Rights Needing { get; init; } = Rights.Visit;
}

/// <summary>The program of an id as it is on a day, today unless it is given, whatever its state; null when none has that id.</summary>
[RequiresRight(Rights.Visit)]
public sealed record FindProgram(string Program, DateOnly? On = null) : IRequest<HostedProgram?>, IAboutProgram;

/// <summary>Loads a program that does not serve from its package again; null when no package has that id.</summary>
[RequiresRight(Rights.Operate)]
public sealed record RetryProgram(string Program) : IRequest<HostedProgram?>, IAboutProgram;

public enum ProgramState
{
    /// <summary>Answers questions.</summary>
    Serving,

    /// <summary>Loaded, then set aside after a fault; answers nothing until it is retried.</summary>
    Quarantined,

    /// <summary>Never loaded: the package or its settings were refused.</summary>
    Refused,
}

/// <summary>A program, which a package under the plugins folder is or runs, and what became of it.</summary>
public sealed record HostedProgram
{
    public required string Id { get; init; }

    /// <summary>Version of the package.</summary>
    public required string Version { get; init; }

    /// <summary>The version of its rulebook that answers; null where none is kept.</summary>
    public Edition? Edition { get; init; }

    /// <summary>Version of the package with that of its settings, which every ruling is kept with; null when it was refused.</summary>
    public string? RulebookVersion { get; init; }

    public required ProgramState State { get; init; }

    /// <summary>Why it does not serve; null while it does.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>What keeps a newer package from answering, while an older one does; null when nothing does.</summary>
    public LocalizedText? Notice { get; init; }

    /// <summary>The setting it refused; null when that is not why it does not serve.</summary>
    public RefusedSetting? RefusedSetting { get; init; }

    /// <summary>Its rulebook; null when it was refused.</summary>
    public ProgramDescription? Description { get; init; }
}

/// <param name="Number">From 1, in the order published.</param>
/// <param name="Plugin">Id of the package that runs it: the program's own when it is a package of its own.</param>
/// <param name="EffectiveFrom">First day it answers for.</param>
public sealed record Edition(long Number, string Plugin, DateOnly EffectiveFrom);

/// <param name="File">The settings file.</param>
/// <param name="Path">JSON path of the setting.</param>
/// <param name="Expectation">What the program expected, in its own words.</param>
public sealed record RefusedSetting(string File, string Path, string Expectation)
{
    /// <summary>All that is wrong, each with its JSON path.</summary>
    public IReadOnlyList<InputError> Errors { get; init; } = [];
}
