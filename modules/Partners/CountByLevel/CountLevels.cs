using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners.CountByLevel;

/// <summary>How many members of a program hold each level on a day; an empty id stands for none.</summary>
[RequiresRight(Rights.Read)]
internal sealed record CountLevels(string Program, DateOnly On) : IRequest<IReadOnlyDictionary<string, int>>, IAboutProgram;
