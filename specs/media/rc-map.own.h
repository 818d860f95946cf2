/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_RC_MAP_H
#define OWN_RC_MAP_H
#include <media/rc-map.h>
#include <ownership.h>

/* An element of the core's list from here on; receivers copy the table when they ask for it by name. */
int rc_map_register(struct rc_map_list *map)
	__runs_in(process)
	__checks(string(map->map.name))
	__checks(read(map->map.scan, map->map.size * sizeof(*map->map.scan)))
	__transfers(write(map, sizeof(*map)))
	__grants(ref(map))
	__pins(read(map->map.scan, map->map.size * sizeof(*map->map.scan)), rc_map_unregister(map));
void rc_map_unregister(struct rc_map_list *map)
	__runs_in(process)
	__checks(ref(map))
	__unpins(rc_map_unregister(map))
	__revokes(ref(map))
	__returns(write(map, sizeof(*map)));
#endif
