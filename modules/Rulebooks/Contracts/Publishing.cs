using MediatR;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;

namespace PartnerHub.Rulebooks;

/// <summary>
/// Makes a definition the rulebook of a program from a day on, run by a plugin that takes definitions. It is the program's
/// first, or takes the place of the one before, which goes on answering for its own days.
/// </summary>
/// <param name="Program">Id of the program, the same as in the definition.</param>
/// <param name="Plugin">Id of the package that runs it.</param>
/// <param name="Definition">JSON, in the plugin's own language.</param>
/// <param name="EffectiveFrom">First day; for a later rulebook neither before today nor before the one it follows.</param>
[RequiresRight(Rights.Operate)]
public sealed record PublishRulebook(string Program, string Plugin, string Definition, DateOnly EffectiveFrom) :
    ICommand<PublishedRulebook>, IAboutProgram;

/// <summary>The versions of a program's rulebook, by first day and of one day in the order published.</summary>
[RequiresRight(Rights.Visit)]
public sealed record ListPublishedRulebooks(string Program) : IRequest<IReadOnlyList<PublishedRulebook>>, IAboutProgram, IListOf<IAboutProgram>;

/// <summary>A program has a new rulebook: a definition, a newer package or other settings. Within the unit of work that keeps it.</summary>
/// <param name="Program">The program.</param>
/// <param name="EffectiveFrom">First day on which it answers.</param>
public sealed record RulebookPublished(string Program, DateOnly EffectiveFrom) : INotification, IAboutProgram;
