using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners.People;

/// <summary>Adds people to a partner by ids that tell nothing about them. Those that are there already stay as they are.</summary>
[RequiresRight(Rights.SubmitOwn)]
internal sealed record AddPeople(string Partner, IReadOnlyList<string> People, string Source) : ICommand<Unit>, IAboutPartner;
