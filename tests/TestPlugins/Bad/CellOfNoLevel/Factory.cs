using PartnerHub.Contracts;

namespace TestPlugins.Bad.CellOfNoLevel;

/// <summary>Requires something for a level that it does not have.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("cell-of-no-level", settings)
    {
        public override ProgramDescription Description => base.Description with
        {
            Requirements = [base.Description.Requirements[0] with { Cells = [base.Description.Requirements[0].Cells[0] with { Level = "platinum" }] }],
        };
    }
}
