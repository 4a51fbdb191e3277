using PartnerHub.Contracts;

namespace TestPlugins.Bad.OverflowsInStanding;

/// <summary>Calls itself until the stack is full.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private static int Deeper(int depth) => depth < 0 ? depth : Deeper(depth + 1) + 1;

    private sealed class Program(ProgramSettings settings) : SampleProgram("overflows-in-standing", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                _ = Deeper(0);
            }

            return base.Assess(dossier, on);
        }
    }
}
