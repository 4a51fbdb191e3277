using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Programs;

/// <summary>
/// Makes a definition the rulebook of a program from a day on, run by a plugin that takes definitions. It is the program's
/// first, or takes the place of the one before, which goes on answering for its own days.
/// </summary>
/// <param name="Program">Id of the program, the same as in the definition.</param>
/// <param name="Plugin">Id of the package that runs it.</param>
/// <param name="Definition">JSON, in the plugin's own language.</param>
/// <param name="EffectiveFrom">First day; for a later rulebook neither before today nor before the one it follows.</param>
[Allow(Rights.Operate)]
public sealed record PublishRulebook(string Program, string Plugin, string Definition, DateOnly EffectiveFrom) :
    ICommand<PublishedRulebook>, IAboutProgram;

/// <summary>What was published for a program, in order; empty for a program that is a package of its own.</summary>
[Allow(Rights.Read)]
public sealed record ListPublishedRulebooks(string Program) : IRequest<IReadOnlyList<PublishedRulebook>>;

/// <summary>One rulebook that was published, with its definition; null when there is none of that number.</summary>
[Allow(Rights.Read)]
public sealed record FindPublishedRulebook(string Program, long Number) : IRequest<PublishedRulebook?>;

/// <summary>A rulebook made from a definition. It never changes.</summary>
public sealed record PublishedRulebook
{
    public required string Program { get; init; }

    /// <summary>From 1, in the order published.</summary>
    public required long Number { get; init; }

    /// <summary>Id of the package that runs it.</summary>
    public required string Plugin { get; init; }

    /// <summary>JSON, in the plugin's own language.</summary>
    public required string Definition { get; init; }

    /// <summary>First day it answers for; of two with the same day the later published does.</summary>
    public required DateOnly EffectiveFrom { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public required string PublishedBy { get; init; }
}

/// <summary>
/// Opens a definition that is not published, beside what serves, so that questions can be put to it: a draft is tried this way.
/// </summary>
[Allow(Rights.Read)]
public sealed record TryDefinition(string Program, string Plugin, string Definition) : IRequest<OpenedRulebook>;

/// <summary>A program has a new rulebook, within the unit of work that published it.</summary>
/// <param name="Program">The program.</param>
/// <param name="EffectiveFrom">First day on which it answers.</param>
public sealed record RulebookPublished(string Program, DateOnly EffectiveFrom) : INotification, IAboutProgram;
