### Numbers, days and durations. Days and years come as text already, so that no year is grouped in thousands.

## Numbers

number = { $number }

## Months

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Days

date-day = { $day }
date = { $day } { $month } { $year }

## Spans of days, the first with first-day, first-month and first-year where they differ

date-two-days = { $first-day } and { $day } { $month } { $year }
date-span-days = { $first-day }–{ $day } { $month } { $year }
date-span-months = { $first-day } { $first-month } – { $day } { $month } { $year }
date-span-years = { $first-day } { $first-month } { $first-year } – { $day } { $month } { $year }

## Durations

duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min
