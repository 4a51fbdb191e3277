using PartnerHub.Contracts;

namespace TestPlugins.Bad.ManyAllocations;

/// <summary>Takes memory piece by piece until there is no more.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("many-allocations", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                var held = new List<object>();
                while (true)
                {
                    held.Add(new byte[1_000_000]);
                }
            }

            return base.Assess(dossier, on);
        }
    }
}
