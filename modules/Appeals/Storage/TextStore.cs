using PartnerHub.Kits.Data;

namespace PartnerHub.Appeals.Storage;

internal sealed class TextStore(UnitOfWork unit)
{
    private static readonly Sql Insert = Sql.Insert("appeals_text", "program, number, salt, written");

    private static readonly Sql Erase = Sql.Of("DELETE FROM appeals_text WHERE program = @Program AND number = @Number");

    public Task AddAsync(string program, long number, WrittenText text, CancellationToken cancellation) =>
        unit.RunAsync(
            session => session.ExecuteAsync(Insert, new { Program = program, Number = number, text.Salt, Written = text.Text }, cancellation), cancellation);

    public Task<bool> EraseAsync(string program, long number, CancellationToken cancellation) =>
        unit.RunAsync(async session => await session.ExecuteAsync(Erase, new { Program = program, Number = number }, cancellation) > 0, cancellation);
}
