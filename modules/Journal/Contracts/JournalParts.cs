using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Contracts;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Journal;

/// <summary>Where another module may add to what the journal shows.</summary>
public enum JournalSlot
{
    /// <summary>Above an entry. The component has a parameter <c>Entry</c> of type <see cref="EntryView"/>.</summary>
    EntryHead,

    /// <summary>Below an entry's ruling. The component has a parameter <c>Entry</c> of type <see cref="EntryView"/>.</summary>
    EntryBody,

    /// <summary>Below a member's rulings. The component has a parameter <c>Member</c> of type <see cref="MemberView"/>.</summary>
    MemberRulings,
}

/// <summary>A part of the journal's pages, made by the module whose subject it is.</summary>
public sealed record JournalPart(JournalSlot Slot, Type Component);

/// <summary>The entry a page is about, and the rulebook that names are taken of; null where the program does not serve.</summary>
public sealed record EntryView(JournalEntry Entry, ProgramDescription? Program);

public static class JournalParts
{
    /// <summary>Adds to what the journal shows. Parts of one slot stand in the order in which they were added.</summary>
    public static IServiceCollection AddJournalPart<TPart>(this IServiceCollection services, JournalSlot slot)
        where TPart : IComponent =>
        services.AddSingleton(new JournalPart(slot, typeof(TPart)));
}
