using PartnerHub.Kits.Messaging;

namespace PartnerHub.Appeals.EraseTexts;

/// <summary>Erases what a person wrote in an entry. The chain stays whole: it holds only a hash of it. False when there was nothing.</summary>
[RequiresRight(Rights.Administer)]
internal sealed record EraseText(string Program, long Number) : ICommand<bool>, IAboutProgram;
