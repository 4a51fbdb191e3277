using PartnerHub.Contracts;

namespace TestPlugins.NewerMember;

public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("newer-member", settings)
    {
        protected override string Facts() => Description.Units.Any(unit => unit.HasPlural) ? "plural" : "none";
    }
}
